package org.s11portal.board;

import java.time.Clock;
import org.s11portal.audit.AuditRounds;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.panel.GradeCorrected;
import org.s11portal.panel.ModerationFigures;
import org.s11portal.standards.StandardSets;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts a corrected grade in the place of the published one. In the same transaction as the
 * correction, so that the board never reads another grade than the panel’s record holds.
 */
@Component
class CorrectedResults {

  private final PublicationRepository publications;
  private final PublishedResults results;
  private final ModerationFigures moderations;
  private final AuditRounds rounds;
  private final StandardSets sets;
  private final CurrentUser currentUser;
  private final Clock clock;

  CorrectedResults(
      PublicationRepository publications,
      PublishedResults results,
      ModerationFigures moderations,
      AuditRounds rounds,
      StandardSets sets,
      CurrentUser currentUser,
      Clock clock) {
    this.publications = publications;
    this.results = results;
    this.moderations = moderations;
    this.rounds = rounds;
    this.sets = sets;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Before publication there is nothing to take the place of. */
  @EventListener
  void on(GradeCorrected event) {
    results
        .of(event.assessment(), event.code())
        .ifPresent(published -> supersede(published, event));
  }

  private void supersede(PublishedResult published, GradeCorrected event) {
    var decided = moderations.of(event.assessment()).get(event.code());
    if (decided == null) {
      throw new NotFound();
    }
    var now = clock.instant();
    var scale = sets.get(rounds.get(published.round()).set()).scale();
    var publication =
        publications.saveAndFlush(
            new Publication(published.round(), currentUser.get().user(), now));
    results.supersede(
        published, published.corrected(decided.grade(), scale), publication.id(), now);
  }
}
