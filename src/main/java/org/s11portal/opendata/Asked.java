package org.s11portal.opendata;

import static org.s11portal.base.Texts.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.s11portal.audit.RoundSummary;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.StandardSetDetail;

/**
 * What a round asked, and on which scale.
 *
 * @param places where each criterion stands in the order they are asked
 */
record Asked(RoundSummary round, StandardSetDetail set, Map<String, Integer> places) {

  static Asked in(RoundSummary round, StandardSetDetail set) {
    var places = new HashMap<String, Integer>();
    set.criteria().forEach(criterion -> places.put(criterion.code(), places.size()));
    return new Asked(round, set, places);
  }

  String roundCode() {
    return round.id().value();
  }

  int place(String criterion) {
    return places.getOrDefault(criterion, places.size());
  }

  String word(Grade grade) {
    return set.scale().band(grade).map(GradeBand::word).orElseGet(() -> text("standards.grade.na"));
  }

  /** How far up the scale, from 0; empty for “not applicable”, which is not on it. */
  Optional<Integer> order(Grade grade) {
    return Optional.of(set.scale().rank(grade)).filter(rank -> rank >= 0);
  }
}
