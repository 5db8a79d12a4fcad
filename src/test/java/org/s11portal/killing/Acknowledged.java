package org.s11portal.killing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the portal has said is kept. */
final class Acknowledged {

  /** An answer of an agency. */
  record Place(String agency, String code) {}

  private final Map<Place, Set<String>> saved = new LinkedHashMap<>();
  private final Map<String, String> stored = new LinkedHashMap<>();
  private final Map<String, Integer> submitted = new HashMap<>();

  private final List<String> broke = new ArrayList<>();

  /** Takes a line of the portal’s down; one that broke off says nothing. */
  void hear(String line) {
    var words = line.split(" ", -1);
    switch (words[0]) {
      case "SAVED" ->
          saved
              .computeIfAbsent(new Place(words[1], words[2]), place -> new LinkedHashSet<>())
              .add(words[3]);
      case "STORED" -> stored.put(words[2], words[3]);
      case "BROKE" -> broke.add(line);
      case "SUBMITTED" -> submitted.merge(words[1], Integer.valueOf(words[2]), Math::max);
      default -> {}
    }
  }

  Map<Place, Set<String>> saved() {
    return saved;
  }

  /** Documents and the hashes of their bytes. */
  Map<String, String> stored() {
    return stored;
  }

  /** How often each agency’s return was handed in. */
  Map<String, Integer> submitted() {
    return submitted;
  }

  /** Work that ended in a fault nobody expects. */
  List<String> broke() {
    return broke;
  }

  int answers() {
    return saved.values().stream().mapToInt(Set::size).sum();
  }

  int submissions() {
    return submitted.values().stream().mapToInt(Integer::intValue).sum();
  }

  int all() {
    return answers() + stored.size() + submissions();
  }
}
