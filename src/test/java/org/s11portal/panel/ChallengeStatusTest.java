package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.s11portal.base.DomainException;
import org.s11portal.base.Texts;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

class ChallengeStatusTest {

  private static final SignedIn EVERY_ROLE =
      new SignedIn(new UserId("all"), "all", Set.copyOf(Roles.ALL), Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "RAISED, ANSWERED ESCALATED",
    "ANSWERED, ACCEPTED ESCALATED",
    "ACCEPTED, ''",
    "ESCALATED, CLOSED",
    "CLOSED, ''"
  })
  void aStatusLeadsWhereItsLifeSaysAndNowhereElse(ChallengeStatus from, String next) {
    var expected =
        Arrays.stream(next.split(" "))
            .filter(name -> !name.isBlank())
            .map(ChallengeStatus::valueOf)
            .toList();

    assertThat(ChallengeStatus.values())
        .filteredOn(to -> from.mayMoveTo(to, EVERY_ROLE))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "RAISED, ANSWERED, agency-lead",
    "ANSWERED, ACCEPTED, panel-chair",
    "RAISED, ESCALATED, panel-chair",
    "ANSWERED, ESCALATED, panel-chair",
    "ESCALATED, CLOSED, panel-chair safeguarding-officer"
  })
  void onlyTheOfficesNamedMayTakeAStep(ChallengeStatus from, ChallengeStatus to, String roles) {
    assertThat(Roles.ALL)
        .filteredOn(any -> from.mayMoveTo(to, Given.person("x", Optional.empty(), any)))
        .containsExactlyInAnyOrder(roles.split(" "));
  }

  @ParameterizedTest
  @EnumSource(ChallengeStatus.class)
  void everyStatusHasItsWordAndEveryRefusalItsSentence(ChallengeStatus status) {
    assertThat(Texts.text("panel.challenge." + status)).isNotBlank();
    for (var next : ChallengeStatus.values()) {
      try {
        status.moveTo(next, Given.OFFICER);
      } catch (DomainException refusal) {
        assertThat(Texts.text(refusal.reason())).endsWith(".");
      }
    }
  }
}
