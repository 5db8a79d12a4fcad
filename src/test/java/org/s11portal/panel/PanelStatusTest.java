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

class PanelStatusTest {

  private static final SignedIn EVERY_ROLE =
      new SignedIn(new UserId("all"), "all", Set.copyOf(Roles.ALL), Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "PROPOSED, BOOKED CANCELLED",
    "BOOKED, HELD POSTPONED CANCELLED",
    "POSTPONED, BOOKED CANCELLED",
    "CANCELLED, ''",
    "HELD, TO_BE_RECONVENED MINUTES_CIRCULATED",
    "TO_BE_RECONVENED, BOOKED",
    "MINUTES_CIRCULATED, MINUTES_APPROVED",
    "MINUTES_APPROVED, ''"
  })
  void aStatusLeadsWhereItsLifeSaysAndNowhereElse(PanelStatus from, String next) {
    var expected =
        Arrays.stream(next.split(" "))
            .filter(name -> !name.isBlank())
            .map(PanelStatus::valueOf)
            .toList();

    assertThat(PanelStatus.values())
        .filteredOn(to -> from.mayMoveTo(to, EVERY_ROLE))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSED, BOOKED, safeguarding-officer agency-lead",
    "PROPOSED, CANCELLED, safeguarding-officer",
    "BOOKED, POSTPONED, safeguarding-officer",
    "BOOKED, CANCELLED, safeguarding-officer",
    "POSTPONED, BOOKED, safeguarding-officer agency-lead",
    "POSTPONED, CANCELLED, safeguarding-officer",
    "TO_BE_RECONVENED, BOOKED, safeguarding-officer agency-lead",
    "HELD, MINUTES_CIRCULATED, safeguarding-officer",
    "BOOKED, HELD, panel-chair",
    "HELD, TO_BE_RECONVENED, panel-chair",
    "MINUTES_CIRCULATED, MINUTES_APPROVED, panel-chair"
  })
  void onlyTheOfficesNamedMayTakeAStep(PanelStatus from, PanelStatus to, String roles) {
    assertThat(Roles.ALL)
        .filteredOn(any -> from.mayMoveTo(to, Given.person("x", Optional.empty(), any)))
        .containsExactlyInAnyOrder(roles.split(" "));
  }

  @ParameterizedTest
  @EnumSource(PanelStatus.class)
  void everyStatusHasItsWordAndEveryRefusalItsSentence(PanelStatus status) {
    assertThat(Texts.text("panel.status." + status)).isNotBlank();
    for (var next : PanelStatus.values()) {
      try {
        status.moveTo(next, Given.LEAD);
      } catch (DomainException refusal) {
        assertThat(Texts.text(refusal.reason())).endsWith(".");
      }
    }
  }
}
