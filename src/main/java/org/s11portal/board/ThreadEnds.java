package org.s11portal.board;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSets;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.panel.FindingKey;
import org.s11portal.panel.ModerationFigures;
import org.s11portal.plan.ActionId;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.AnswerTrails;
import org.s11portal.plan.FindingAnswer;
import org.s11portal.theme.ThemeFigure;
import org.s11portal.theme.ThemeFigures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the golden thread can be taken up: at an action, at a criterion, at a challenge. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class ThreadEnds {

  private final PublishedResults results;
  private final ModerationFigures moderations;
  private final AnswerTrails answers;
  private final PlanAnswers plan;
  private final ThemeFigures themes;
  private final AuditRounds rounds;
  private final RoundSets sets;
  private final Agencies agencies;
  private final CurrentUser currentUser;

  ThreadEnds(
      PublishedResults results,
      ModerationFigures moderations,
      AnswerTrails answers,
      PlanAnswers plan,
      ThemeFigures themes,
      AuditRounds rounds,
      RoundSets sets,
      Agencies agencies,
      CurrentUser currentUser) {
    this.results = results;
    this.moderations = moderations;
    this.answers = answers;
    this.plan = plan;
    this.themes = themes;
    this.rounds = rounds;
    this.sets = sets;
    this.agencies = agencies;
    this.currentUser = currentUser;
  }

  /** The findings behind an action: published ones, and for those at work the others as well. */
  public List<BehindAction> behind(ActionSummary action) {
    var open = new HashMap<RoundId, Set<FindingKey>>();
    return answers.of(action).stream()
        .flatMap(
            answer ->
                behind(
                    answer, open.computeIfAbsent(answer.link().finding().round(), this::published))
                    .stream())
        .toList();
  }

  private Optional<BehindAction> behind(FindingAnswer answer, Set<FindingKey> published) {
    var finding = answer.link().finding();
    var isPublished = published.contains(finding);
    return isPublished || BeforePublication.isFor(currentUser.get(), finding.agency())
        ? agencies
            .find(finding.agency())
            .map(
                agency ->
                    new BehindAction(answer, rounds.get(finding.round()), agency, isPublished))
        : Optional.empty();
  }

  /** What of a round has a thread that this reader may follow. */
  public Set<FindingKey> of(RoundId round) {
    var open = new HashSet<>(published(round));
    moderations.inRound(round).stream()
        .filter(one -> BeforePublication.isFor(currentUser.get(), one.agency()))
        .map(one -> new FindingKey(round, one.agency(), one.code()))
        .forEach(open::add);
    return Set.copyOf(open);
  }

  private Set<FindingKey> published(RoundId round) {
    return results.of(round).stream().map(PublishedResult::finding).collect(Collectors.toSet());
  }

  /**
   * One criterion over all agencies.
   *
   * @throws NotFound when nothing is published of it
   */
  public CriterionThread across(RoundId id, String code) {
    var round = rounds.get(id);
    var set = sets.of(round);
    var found = results.of(id, code);
    if (found.isEmpty()) {
      throw new NotFound();
    }
    return new CriterionThread(
        round,
        set,
        set.criterion(code).orElseThrow(NotFound::new),
        found,
        agencies.byId(),
        themes.published(id).stream().filter(theme -> isOn(theme, code)).toList(),
        actions(plan.in(round), code));
  }

  private static boolean isOn(ThemeFigure theme, String code) {
    return theme.codings().stream().anyMatch(one -> one.subject().about().code().equals(code));
  }

  private static List<ActionSummary> actions(Answering answering, String code) {
    var byId = new LinkedHashMap<ActionId, ActionSummary>();
    Stream.concat(
            answering.feeding(code).stream(),
            answering.linked().entrySet().stream()
                .filter(one -> one.getKey().code().equals(code))
                .flatMap(one -> one.getValue().stream()))
        .forEach(action -> byId.putIfAbsent(action.id(), action));
    return List.copyOf(byId.values());
  }
}
