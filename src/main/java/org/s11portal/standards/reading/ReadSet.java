package org.s11portal.standards.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A set as it stands in a file: words with their places, before anybody asks whether they fit. */
final class ReadSet {

  /** A word and where it stands. */
  record Said(String words, Place place) {}

  /** A row of one of the tables. */
  record Row(Place place, Map<Column, String> texts, Map<String, String> grades) {

    Row(Place place) {
      this(place, new EnumMap<>(Column.class), new LinkedHashMap<>());
    }

    String text(Column column) {
      return texts.getOrDefault(column, "");
    }

    Place in(Column column) {
      return place.in(column.heading());
    }
  }

  private final Map<Property, Said> properties = new EnumMap<>(Property.class);
  private final List<Row> scale = new ArrayList<>();
  private final List<Row> standards = new ArrayList<>();
  private final List<Row> criteria = new ArrayList<>();

  Map<Property, Said> properties() {
    return properties;
  }

  List<Row> rows(Column.Table table) {
    return switch (table) {
      case SCALE -> scale;
      case STANDARDS -> standards;
      case CRITERIA -> criteria;
    };
  }

  String property(Property property) {
    var said = properties.get(property);
    return said == null ? "" : said.words();
  }

  Place placeOf(Property property) {
    var said = properties.get(property);
    return said == null ? new Place("", property.heading()) : said.place();
  }
}
