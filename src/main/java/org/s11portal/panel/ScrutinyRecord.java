package org.s11portal.panel;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Dates;
import org.s11portal.base.history.History;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the scrutiny of a round has come, now or at the end of an earlier day. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.PANEL_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.INDEPENDENT_CHAIR,
  Roles.BOARD_MEMBER
})
public class ScrutinyRecord {

  private final ScrutinyPanelRepository panels;
  private final ChallengeRepository challenges;
  private final History history;
  private final Clock clock;

  ScrutinyRecord(
      ScrutinyPanelRepository panels,
      ChallengeRepository challenges,
      History history,
      Clock clock) {
    this.panels = panels;
    this.challenges = challenges;
    this.history = history;
    this.clock = clock;
  }

  @RolesAllowed({
    Roles.PANEL_CHAIR,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.INDEPENDENT_CHAIR,
    Roles.BOARD_MEMBER,
    Roles.OPEN_DATA
  })
  public ScrutinyFigures now(RoundId round) {
    return new ScrutinyFigures(
        agencies(panels.held(round), date -> true),
        panels.reconvened(round).stream().map(ScrutinyPanel::agency).collect(toUnmodifiableSet()),
        ChallengeCounts.of(challenges.count(round, LocalDate.now(clock))));
  }

  /** The same as the history knew it when a day was over. */
  public ScrutinyFigures at(RoundId round, LocalDate day) {
    var moment = Dates.endOf(day);
    var known =
        new PanelThen.Known(
            history.valuesBefore("ScrutinyPanel", "status", moment),
            history.valuesBefore("PanelSitting", "status", moment));
    var dates = panels.dates(round);
    return new ScrutinyFigures(
        agencies(dates, date -> date.hadSat(known)),
        agencies(dates, date -> date.wasToSitAgain(known)),
        ChallengeCounts.at(
            challenges.raised(round, moment),
            history.valuesBefore("Challenge", "status", moment),
            day));
  }

  private static Set<AgencyId> agencies(List<PanelThen> dates, Predicate<PanelThen> which) {
    return dates.stream().filter(which).map(PanelThen::agency).collect(toUnmodifiableSet());
  }
}
