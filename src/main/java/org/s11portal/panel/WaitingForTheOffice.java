package org.s11portal.panel;

import static org.s11portal.base.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.audit.HomeCardContent;
import org.s11portal.audit.OfficeCard;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the officers on their first page which answers are overdue and what was passed up. */
@Component
@Transactional(readOnly = true)
class WaitingForTheOffice implements OfficeCard {

  private static final String LOG = "challenges?status=";

  private final ChallengeRepository challenges;
  private final Clock clock;

  WaitingForTheOffice(ChallengeRepository challenges, Clock clock) {
    this.challenges = challenges;
    this.clock = clock;
  }

  @Override
  public Optional<HomeCardContent> forTheOffice() {
    var overdue = challenges.overdue(LocalDate.now(clock));
    var escalated = challenges.countWith(ChallengeStatus.ESCALATED);
    return overdue + escalated == 0
        ? Optional.empty()
        : Optional.of(
            new HomeCardContent(
                text("panel.home.office"),
                text("panel.home.office.text", overdue, escalated),
                LOG + (overdue > 0 ? "OVERDUE" : ChallengeStatus.ESCALATED),
                0));
  }
}
