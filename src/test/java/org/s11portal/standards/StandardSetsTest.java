package org.s11portal.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Refused;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class StandardSetsTest {

  @Autowired private StandardSets sets;
  @Autowired private JsonMapper json;

  private StandardSetDefinition ours() throws java.io.IOException {
    try (var file = new ClassPathResource("standards/section-11-2015.json").getInputStream()) {
      return json.readValue(file, StandardSetDefinition.class);
    }
  }

  @Test
  void ourOwnSetHasNineStandardsAndEveryCriterionDescribesEveryGrade() throws Exception {
    SignInAs.manager();
    var set = sets.get(sets.add(ours()));
    assertThat(set.standards()).hasSize(9);
    assertThat(set.criteria()).hasSizeBetween(50, 52);
    assertThat(set.criteria())
        .allSatisfy(criterion -> assertThat(criterion.descriptors()).hasSize(4));
    assertThat(set.criterion("9.3")).isPresent();
    assertThat(set.scale().isGap(new Grade("1"))).isTrue();
    assertThat(set.scale().isGap(new Grade("2"))).isFalse();
  }

  @Test
  void theSameEditionIsNotAddedTwice() throws Exception {
    SignInAs.manager();
    sets.add(ours());
    assertThatThrownBy(() -> sets.add(ours())).isInstanceOf(Refused.class);
  }

  @Test
  void aSignedOffSetIsNotSignedOffAgain() throws Exception {
    SignInAs.manager();
    var id = sets.add(ours());
    var decision = new SignOff("Board", LocalDate.of(2015, 4, 23));
    sets.signOff(id, decision);
    assertThat(sets.get(id).signOff()).contains(decision);
    assertThatThrownBy(() -> sets.signOff(id, decision)).isInstanceOf(Refused.class);
  }

  @Test
  void onlyTheBusinessManagerAddsSets() {
    SignInAs.officer();
    assertThatThrownBy(() -> sets.add(ours())).isInstanceOf(AccessDeniedException.class);
  }
}
