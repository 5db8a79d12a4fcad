package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.s11portal.base.NotFound;
import org.s11portal.base.Stale;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grades that turned out to be wrong after they were final: superseded, never overwritten. */
@Service
@Transactional
public class Corrections {

  private final ModerationRepository moderations;
  private final PanelAccess access;
  private final Agenda agenda;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Corrections(
      ModerationRepository moderations,
      PanelAccess access,
      Agenda agenda,
      CurrentUser currentUser,
      ApplicationEventPublisher events,
      Clock clock) {
    this.moderations = moderations;
    this.access = access;
    this.agenda = agenda;
    this.currentUser = currentUser;
    this.events = events;
    this.clock = clock;
  }

  /** Orders another grade for one criterion, with a reason that everybody who reads it reads. */
  @RolesAllowed(Roles.INDEPENDENT_CHAIR)
  public void order(RecordModeration ordered) {
    var panel = access.held(ordered.panel());
    var scale = agenda.asked(panel).scale();
    var stands = moderations.of(panel.assessment(), ordered.code()).orElseThrow(NotFound::new);
    var decision =
        new Moderation.Decision(ordered.grade(), ordered.reason(), scale, ordered.version());
    var corrected = stands.correct(decision, currentUser.get(), clock.instant());
    try {
      moderations.saveAndFlush(stands);
      moderations.saveAndFlush(corrected);
    } catch (OptimisticLockingFailureException | DataIntegrityViolationException sameMoment) {
      throw new Stale("panel.refused.staleGrade", ordered.code());
    }
    events.publishEvent(
        new GradeCorrected(panel.id(), panel.assessment(), panel.agency(), ordered.code()));
  }

  /** The grades that corrections took the place of, for those who scrutinise. */
  @Transactional(readOnly = true)
  @RolesAllowed({
    Roles.PANEL_CHAIR,
    Roles.PANEL_MEMBER,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.INDEPENDENT_CHAIR
  })
  public List<ModerationDetail> superseded(PanelId id) {
    var panel = access.toRead(id);
    var scale = agenda.asked(panel).scale();
    return moderations.supersededOf(panel.assessment()).stream()
        .map(one -> one.detail(scale))
        .toList();
  }
}
