package org.s11portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.CriterionId;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.GradeScale;

class StrongestAndWeakestTest {

  private static final GradeScale SCALE =
      new GradeScale(
          List.of(
              new GradeBand(new Grade("0"), "Not met", "", true),
              new GradeBand(new Grade("1"), "Partly met", "", true),
              new GradeBand(new Grade("2"), "Mostly met", "", false),
              new GradeBand(new Grade("3"), "Fully met", "", false)));

  private static CriterionFigures figures(String code, Map<String, Integer> grades) {
    var given = new HashMap<Grade, Integer>();
    grades.forEach((grade, times) -> given.put(new Grade(grade), times));
    var gaps = grades.getOrDefault("0", 0) + grades.getOrDefault("1", 0);
    var of = grades.values().stream().mapToInt(Integer::intValue).sum();
    return new CriterionFigures(criterion(code), given, gaps, of - grades.getOrDefault("na", 0));
  }

  private static List<String> codes(List<CriterionFigures> figures) {
    return figures.stream().map(one -> one.criterion().code()).toList();
  }

  private static CriterionDetail criterion(String code) {
    return new CriterionDetail(
        new CriterionId(UUID.randomUUID()), code, 1, "", "", "", "", "", Map.of());
  }

  @Test
  void whatMoreAgenciesMeetIsStronger() {
    var both =
        of(
            figures("1.1", Map.of("2", 1, "1", 3)),
            figures("1.2", Map.of("2", 4)),
            figures("1.3", Map.of("2", 2, "1", 2)),
            figures("1.4", Map.of("2", 3, "1", 1)));

    assertThat(codes(both.strongest())).containsExactly("1.2", "1.4");
    assertThat(codes(both.weakest())).containsExactly("1.1", "1.3");
  }

  @Test
  void amongEqualsTheHigherGradesAreStronger() {
    var both = of(figures("1.1", Map.of("2", 4)), figures("1.2", Map.of("3", 4)));

    assertThat(codes(both.strongest())).containsExactly("1.2");
    assertThat(both.weakest()).as("every agency meets the other too").isEmpty();
  }

  @Test
  void whatAppliesToNobodyIsNeither() {
    var both = of(figures("1.1", Map.of("na", 4)), figures("1.2", Map.of("1", 4)));

    assertThat(both.strongest()).isEmpty();
    assertThat(both.weakest()).isEmpty();
  }

  @Test
  void noCriterionIsBoth() {
    var one = of(figures("1.1", Map.of("2", 1, "1", 1)));

    assertThat(one.strongest()).isEmpty();
    assertThat(one.weakest()).isEmpty();
  }

  private static StrongestAndWeakest of(CriterionFigures... figures) {
    return StrongestAndWeakest.of(List.of(figures), SCALE);
  }
}
