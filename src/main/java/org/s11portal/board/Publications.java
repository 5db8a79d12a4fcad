package org.s11portal.board;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSets;
import org.s11portal.audit.RoundSummary;
import org.s11portal.audit.ScrutinyResults;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.panel.ModerationDetail;
import org.s11portal.panel.ModerationFigures;
import org.s11portal.standards.StandardSetDetail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making moderated results public: from then on they are frozen, and the board reads them. */
@Service
@Transactional
@RolesAllowed(Roles.INDEPENDENT_CHAIR)
public class Publications {

  private final AuditRounds rounds;
  private final Returns returns;
  private final ScrutinyResults scrutiny;
  private final ModerationFigures moderations;
  private final RoundSets sets;
  private final Agencies agencies;
  private final PublicationRepository publications;
  private final PublishedResults results;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Publications(
      AuditRounds rounds,
      Returns returns,
      ScrutinyResults scrutiny,
      ModerationFigures moderations,
      RoundSets sets,
      Agencies agencies,
      PublicationRepository publications,
      PublishedResults results,
      CurrentUser currentUser,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rounds = rounds;
    this.returns = returns;
    this.scrutiny = scrutiny;
    this.moderations = moderations;
    this.sets = sets;
    this.agencies = agencies;
    this.publications = publications;
    this.results = results;
    this.currentUser = currentUser;
    this.events = events;
    this.clock = clock;
  }

  /** What could be published now, round by round. */
  @Transactional(readOnly = true)
  public List<ReadyToPublish> ready() {
    var names = agencies.byId();
    return rounds.all().stream()
        .map(
            round ->
                new ReadyToPublish(
                    round,
                    returns.in(round.id()).stream()
                        .filter(one -> one.status() == AssessmentStatus.MODERATED)
                        .map(one -> names.get(one.agency()))
                        .map(
                            agency ->
                                java.util.Optional.ofNullable(agency)
                                    .orElseThrow(NotFound::new)
                                    .shortName())
                        .sorted()
                        .toList()))
        .toList();
  }

  /**
   * Publishes every moderated return of a round. Two chairs at once publish once: the second finds
   * nothing left.
   */
  public void publish(RoundId id) {
    var round = rounds.get(id);
    var published = scrutiny.publish(id);
    if (published.isEmpty()) {
      throw new Refused("board.refused.nothingToPublish");
    }
    var publication =
        publications.saveAndFlush(new Publication(id, currentUser.get().user(), clock.instant()));
    published.forEach(one -> results.freeze(publication.id(), resultsOf(round, one)));
    events.publishEvent(
        new ResultsPublished(id, published.stream().map(AssessmentSummary::agency).toList()));
  }

  private List<PublishedResult> resultsOf(RoundSummary round, AssessmentSummary one) {
    var set = sets.of(round);
    return moderations.of(one.id()).entrySet().stream()
        .map(entry -> result(one, entry.getKey(), entry.getValue(), set))
        .toList();
  }

  private static PublishedResult result(
      AssessmentSummary one, String code, ModerationDetail moderation, StandardSetDetail set) {
    return new PublishedResult(
        one.round(),
        one.agency(),
        code,
        set.criterion(code).orElseThrow(NotFound::new).standard(),
        one.id().value(),
        moderation.selfGrade(),
        moderation.grade(),
        PublishedResult.shift(moderation.selfGrade(), moderation.grade(), set.scale()),
        set.scale().isGap(moderation.grade()));
  }
}
