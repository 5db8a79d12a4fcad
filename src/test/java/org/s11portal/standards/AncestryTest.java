package org.s11portal.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.s11portal.agency.AgencyKind;
import org.s11portal.base.Refused;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AncestryTest {

  @Autowired private StandardSets sets;

  @Test
  void aCriterionRemembersItsAncestorThoughItsCodeChanged() {
    SignInAs.manager();
    var old = sets.get(sets.add(set("2014", Optional.empty(), criterion("1.1", null))));
    var young =
        sets.get(
            sets.add(
                set("2015", Optional.of("2014"), criterion("4.2", "1.1"), criterion("1.1", null))));

    assertThat(young.follows()).contains(old.id());
    assertThat(young.criterion("4.2").orElseThrow().ancestor())
        .isEqualTo(old.criterion("1.1").map(CriterionDetail::id));
    assertThat(young.criterion("1.1").orElseThrow().ancestor()).isEmpty();
  }

  @Test
  void anAncestorThatTheEarlierEditionLacksIsRefused() {
    SignInAs.manager();
    sets.add(set("2014", Optional.empty(), criterion("1.1", null)));
    var young = set("2015", Optional.of("2014"), criterion("1.1", "7.7"));
    assertThatThrownBy(() -> sets.add(young))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("7.7");
  }

  @Test
  void anAgencyIsAskedOnlyWhatIsForItsKind() {
    SignInAs.manager();
    var health =
        new StandardSetDefinition.CriterionDefinition(
            "1.2", "", "", "", "", "", Map.of(), Optional.empty(), Set.of(AgencyKind.HEALTH));
    var set = sets.get(sets.add(set("2014", Optional.empty(), criterion("1.1", null), health)));

    assertThat(set.isAskedOfAll()).isFalse();
    assertThat(set.asAskedOf(AgencyKind.HEALTH).criteria()).hasSize(2);
    assertThat(set.asAskedOf(AgencyKind.JUSTICE).criteria())
        .extracting(CriterionDetail::code)
        .containsExactly("1.1");
  }

  private static StandardSetDefinition set(
      String edition,
      Optional<String> follows,
      StandardSetDefinition.CriterionDefinition... criteria) {
    return new StandardSetDefinition(
        "section-11",
        edition,
        "Standards " + edition,
        follows,
        NotApplicableRule.WITH_REASON,
        List.of(
            new StandardSetDefinition.Band("0", "Not met", "", true),
            new StandardSetDefinition.Band("1", "Met", "", false)),
        List.of(
            new StandardSetDefinition.StandardDefinition(
                1, "Leadership", "Leadership", "", List.of(criteria))));
  }

  private static StandardSetDefinition.CriterionDefinition criterion(
      String code, @org.jspecify.annotations.Nullable String ancestor) {
    return new StandardSetDefinition.CriterionDefinition(
        code, "", "", "", "", "", Map.of(), Optional.ofNullable(ancestor), Set.of());
  }
}
