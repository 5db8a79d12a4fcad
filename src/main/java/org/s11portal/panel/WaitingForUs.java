package org.s11portal.panel;

import static org.s11portal.base.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.audit.HomeCard;
import org.s11portal.audit.HomeCardContent;
import org.s11portal.base.Dates;
import org.s11portal.identity.AgencyId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells an agency on its home page what its panel asks, and what of that is overdue. */
@Component
@Transactional(readOnly = true)
class WaitingForUs implements HomeCard {

  private static final String OUR_PANEL = "our-panel";

  private final ChallengeRepository challenges;
  private final Clock clock;

  WaitingForUs(ChallengeRepository challenges, Clock clock) {
    this.challenges = challenges;
    this.clock = clock;
  }

  @Override
  public Optional<HomeCardContent> forAgency(AgencyId agency) {
    var today = LocalDate.now(clock);
    var open =
        challenges.of(agency).stream()
            .map(Challenge::detail)
            .filter(one -> one.status() == ChallengeStatus.RAISED)
            .toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    var overdue = open.stream().filter(one -> one.isOverdue(today)).count();
    var next = Dates.day(open.getFirst().answerDue());
    return Optional.of(
        new HomeCardContent(
            text("panel.home.asks"),
            overdue == 0
                ? text("panel.home.asks.due", open.size(), next)
                : text("panel.home.asks.overdue", open.size(), overdue, next),
            OUR_PANEL,
            0));
  }
}
