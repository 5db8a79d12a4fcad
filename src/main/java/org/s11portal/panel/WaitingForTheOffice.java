package org.s11portal.panel;

import static org.s11portal.base.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.HomeCardContent;
import org.s11portal.audit.OfficeCard;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the officers on their first page which answers are overdue and what was passed up: a card
 * for each audit, since the log it leads to is of one.
 */
@Component
@Transactional(readOnly = true)
class WaitingForTheOffice implements OfficeCard {

  private static final String LOG = "challenges?status=WAITING&round=";

  private final ChallengeRepository challenges;
  private final AuditRounds rounds;
  private final Clock clock;

  WaitingForTheOffice(ChallengeRepository challenges, AuditRounds rounds, Clock clock) {
    this.challenges = challenges;
    this.rounds = rounds;
    this.clock = clock;
  }

  @Override
  public List<HomeCardContent> forTheOffice() {
    return challenges.thatWait(LocalDate.now(clock)).stream()
        .map(this::card)
        .sorted(Comparator.comparing(HomeCardContent::title))
        .toList();
  }

  private HomeCardContent card(ChallengesThatWait waiting) {
    return new HomeCardContent(
        text("panel.home.office", rounds.get(waiting.round()).title()),
        text(
            "panel.home.office.text",
            waiting.unanswered(),
            waiting.escalated(),
            waiting.undecided()),
        LOG + waiting.round().value(),
        0);
  }
}
