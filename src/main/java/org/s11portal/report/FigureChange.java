package org.s11portal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A figure that is another one since a report’s figures were taken anew; blank: there was none. */
public record FigureChange(String table, String row, String column, String before, String after) {

  private record Place(String table, String row, String column) {}

  /** What differs between the figures of two days, in the order of the later. */
  static List<FigureChange> between(List<FigureTable> before, List<FigureTable> after) {
    var old = byPlace(before);
    var now = byPlace(after);
    var changes = new ArrayList<FigureChange>();
    now.forEach(
        (place, figure) -> {
          var was = old.getOrDefault(place, "");
          if (!was.equals(figure)) {
            changes.add(change(place, was, figure));
          }
        });
    old.forEach(
        (place, was) -> {
          if (!now.containsKey(place)) {
            changes.add(change(place, was, ""));
          }
        });
    return List.copyOf(changes);
  }

  private static FigureChange change(Place place, String before, String after) {
    return new FigureChange(place.table(), place.row(), place.column(), before, after);
  }

  private static Map<Place, String> byPlace(List<FigureTable> tables) {
    var figures = new LinkedHashMap<Place, String>();
    for (var table : tables) {
      for (var row : table.rows()) {
        for (int i = 0; i < row.figures().size(); i++) {
          figures.put(
              new Place(table.caption(), row.name(), table.headers().get(i + 1)),
              row.figures().get(i));
        }
      }
    }
    return figures;
  }
}
