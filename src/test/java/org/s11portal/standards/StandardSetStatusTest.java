package org.s11portal.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.standards.StandardSetStatus.CONSULTATION;
import static org.s11portal.standards.StandardSetStatus.DRAFT;
import static org.s11portal.standards.StandardSetStatus.SIGNED_OFF;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Refused;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

class StandardSetStatusTest {

  private static final SignedIn MANAGER = person(Roles.BUSINESS_MANAGER);
  private static final SignedIn OFFICER = person(Roles.SAFEGUARDING_OFFICER);

  @Test
  void aDraftGoesOutForConsultationAndComesBack() {
    assertThat(DRAFT.moveTo(CONSULTATION, MANAGER)).isEqualTo(CONSULTATION);
    assertThat(CONSULTATION.moveTo(DRAFT, MANAGER)).isEqualTo(DRAFT);
    assertThat(CONSULTATION.moveTo(SIGNED_OFF, MANAGER)).isEqualTo(SIGNED_OFF);
  }

  @Test
  void nothingFollowsOnSignedOff() {
    for (var next : StandardSetStatus.values()) {
      assertThatThrownBy(() -> SIGNED_OFF.moveTo(next, MANAGER)).isInstanceOf(Refused.class);
    }
  }

  @Test
  void onlyTheBusinessManagerMovesAnEdition() {
    assertThat(DRAFT.mayMoveTo(CONSULTATION, OFFICER)).isFalse();
    assertThatThrownBy(() -> DRAFT.moveTo(CONSULTATION, OFFICER)).isInstanceOf(Refused.class);
  }

  private static SignedIn person(String role) {
    return new SignedIn(new UserId("somebody"), "Somebody", Set.of(role), Optional.empty());
  }
}
