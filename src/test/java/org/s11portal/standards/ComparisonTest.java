package org.s11portal.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.s11portal.standards.Passage.Kind;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ComparisonTest {

  @Autowired private StandardSets sets;
  @Autowired private EditionDifferences differences;

  @Test
  void wordsAreMarkedWhereTheyChanged() {
    assertThat(Passage.between("Staff know how to help", "Staff know when to help"))
        .containsExactly(
            new Passage(Kind.SAME, "Staff know "),
            new Passage(Kind.REMOVED, "how "),
            new Passage(Kind.ADDED, "when "),
            new Passage(Kind.SAME, "to help"));
    assertThat(Passage.between("", "new")).containsExactly(new Passage(Kind.ADDED, "new"));
    assertThat(Passage.between("same", "same")).containsExactly(new Passage(Kind.SAME, "same"));
  }

  @Test
  void criteriaAreMatchedByDescentAlsoOverSeveralEditions() {
    SignInAs.manager();
    var old = signedOff("2014", null, Map.of("1.1", "", "1.2", "", "1.3", ""), "Who leads?");
    var middle = signedOff("2015", "2014", Map.of("2.1", "1.1", "2.2", "1.2"), "Who leads?");
    var young =
        signedOff("2016", "2015", Map.of("3.1", "2.1", "3.2", "2.1", "3.3", ""), "Who guides?");

    assertThat(differences.before(young))
        .extracting(StandardSetDetail::edition)
        .containsExactly("2015", "2014");
    var changes = differences.between(old.id(), young.id());
    assertThat(changes.removed())
        .extracting(CriterionDetail::code)
        .containsExactlyInAnyOrder("1.2", "1.3");
    assertThat(changes.added()).extracting(CriterionDetail::code).containsExactly("3.3");
    assertThat(changes.changed())
        .hasSize(2)
        .allSatisfy(
            change -> {
              assertThat(change.before().code()).isEqualTo("1.1");
              assertThat(change.oneOfSeveral()).isTrue();
              assertThat(change.fields().stream().map(field -> field.field().key()))
                  .containsExactly("standards.column.CODE", "standards.column.QUESTION");
            });
    assertThat(differences.between(middle.id(), middle.id()).isEmpty()).isTrue();
  }

  @Test
  void scaleChangesAreSaidGradeByGrade() {
    SignInAs.manager();
    var lights = GivenSets.signedOff(sets, GivenSets.trafficLights());
    var words = GivenSets.signedOff(sets, GivenSets.fourWords());
    var changes = differences.between(lights.id(), words.id());
    assertThat(changes.scale())
        .anySatisfy(
            change -> {
              assertThat(change.before()).isEqualTo("Red. Not safe. (leaves a gap, Red)");
              assertThat(change.after()).isEmpty();
            });
    assertThat(changes.scale()).extracting(FieldChange::after).contains("without a reason");
  }

  private StandardSetDetail signedOff(
      String edition,
      @org.jspecify.annotations.Nullable String follows,
      Map<String, String> ancestors,
      String question) {
    var criteria =
        ancestors.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                one ->
                    new StandardSetDefinition.CriterionDefinition(
                        one.getKey(),
                        "Title",
                        question,
                        "",
                        "",
                        "",
                        Map.of(),
                        Optional.of(one.getValue()).filter(code -> !code.isEmpty()),
                        Set.of()))
            .toList();
    return GivenSets.signedOff(
        sets,
        new StandardSetDefinition(
            "section-11",
            edition,
            "Standards " + edition,
            Optional.ofNullable(follows),
            NotApplicableRule.WITH_REASON,
            List.of(
                new StandardSetDefinition.Band("0", "Not met", "", true),
                new StandardSetDefinition.Band("1", "Met", "", false)),
            List.of(
                new StandardSetDefinition.StandardDefinition(
                    1, "Leadership", "Leadership", "", criteria))));
  }
}
