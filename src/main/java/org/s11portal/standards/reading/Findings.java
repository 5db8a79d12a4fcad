package org.s11portal.standards.reading;

import static org.s11portal.base.Texts.text;

import java.util.ArrayList;
import java.util.List;

/** Collects, while a file is read, what is doubtful and what finds no place. */
final class Findings {

  private final List<Doubt> doubts = new ArrayList<>();
  private final List<Unplaced> unplaced = new ArrayList<>();

  void doubt(Place place, String key, Object... arguments) {
    add(new Doubt(place, text(key, arguments), false));
  }

  void stop(Place place, String key, Object... arguments) {
    add(new Doubt(place, text(key, arguments), true));
  }

  private void add(Doubt doubt) {
    if (!doubts.contains(doubt)) {
      doubts.add(doubt);
    }
  }

  void unplace(Place place, String words) {
    if (!words.isBlank()) {
      unplaced.add(new Unplaced(place, words.strip()));
    }
  }

  List<Doubt> doubts() {
    return List.copyOf(doubts);
  }

  List<Unplaced> unplaced() {
    return List.copyOf(unplaced);
  }
}
