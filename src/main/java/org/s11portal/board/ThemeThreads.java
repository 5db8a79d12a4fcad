package org.s11portal.board;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSets;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.panel.FindingKey;
import org.s11portal.plan.ActionId;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.AnsweredFindings;
import org.s11portal.plan.RaiseAction;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.theme.CodingDetail;
import org.s11portal.theme.ThemeFigure;
import org.s11portal.theme.ThemeFigures;
import org.s11portal.theme.ThemeId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows themes to the actions they feed; only what is published counts. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class ThemeThreads {

  private final ThemeFigures figures;
  private final AuditRounds rounds;
  private final RoundSets sets;
  private final Agencies agencies;
  private final PublishedResults results;
  private final PlanAnswers answers;
  private final AnsweredFindings answered;

  ThemeThreads(
      ThemeFigures figures,
      AuditRounds rounds,
      RoundSets sets,
      Agencies agencies,
      PublishedResults results,
      PlanAnswers answers,
      AnsweredFindings answered) {
    this.figures = figures;
    this.rounds = rounds;
    this.sets = sets;
    this.agencies = agencies;
    this.results = results;
    this.answers = answers;
    this.answered = answered;
  }

  /** The themes of a round, what came up most first. */
  public List<ThemeLine> in(RoundId round) {
    var actions = answers.in(rounds.get(round));
    return figures.published(round).stream()
        .map(figure -> new ThemeLine(figure, distinct(figure, actions)))
        .toList();
  }

  /**
   * One theme with everything that is coded under it.
   *
   * @throws NotFound when nothing published of this round is
   */
  public ThemeThread of(RoundId id, ThemeId theme) {
    var round = rounds.get(id);
    var figure = figure(id, theme);
    var actions = answers.in(round);
    var names = agencies.byId();
    var set = sets.of(round);
    return new ThemeThread(
        round,
        figure.theme(),
        figure.codings().stream()
            .flatMap(coding -> subject(coding, names, set, actions).stream())
            .toList(),
        distinct(figure, actions));
  }

  /** Raises an action that answers every published gap under a theme. */
  @Transactional
  @RolesAllowed({Roles.BUSINESS_MANAGER, Roles.SAFEGUARDING_OFFICER})
  public void raise(RoundId round, ThemeId theme, RaiseAction raising) {
    answered.raise(raising, gaps(round, theme));
  }

  /** Lets an action the plan has already answer every published gap under a theme. */
  @Transactional
  @RolesAllowed({Roles.BUSINESS_MANAGER, Roles.SAFEGUARDING_OFFICER})
  public void link(RoundId round, ThemeId theme, String ref) {
    var linked = answered.in(round);
    answered.link(
        ref,
        gaps(round, theme).stream()
            .filter(
                gap ->
                    linked.getOrDefault(gap, List.of()).stream()
                        .noneMatch(action -> action.refs().contains(ref)))
            .toList());
  }

  private List<FindingKey> gaps(RoundId round, ThemeId theme) {
    var published =
        results.of(round).stream()
            .filter(PublishedResult::gap)
            .map(PublishedResult::finding)
            .collect(Collectors.toSet());
    var gaps =
        figure(round, theme).codings().stream()
            .map(coding -> coding.subject().about())
            .distinct()
            .filter(published::contains)
            .toList();
    if (gaps.isEmpty()) {
      throw new Refused("board.refused.themeWithoutGaps");
    }
    return gaps;
  }

  private ThemeFigure figure(RoundId round, ThemeId theme) {
    return figures.published(round).stream()
        .filter(one -> one.theme().id().equals(theme))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static List<ActionSummary> distinct(ThemeFigure figure, Answering actions) {
    var byId = new LinkedHashMap<ActionId, ActionSummary>();
    figure.codings().stream()
        .flatMap(coding -> actions.to(coding.subject().about()))
        .forEach(action -> byId.putIfAbsent(action.id(), action));
    return List.copyOf(byId.values());
  }

  private static Optional<ThemeSubject> subject(
      CodingDetail coding,
      Map<AgencyId, AgencySummary> names,
      StandardSetDetail set,
      Answering actions) {
    var about = coding.subject().about();
    return Optional.ofNullable(names.get(about.agency()))
        .map(
            agency ->
                new ThemeSubject(
                    coding,
                    agency,
                    set.criterion(about.code()).map(CriterionDetail::title).orElse(""),
                    actions.to(about).toList()));
  }
}
