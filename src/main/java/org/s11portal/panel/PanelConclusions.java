package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.s11portal.audit.ScrutinyResults;
import org.s11portal.base.Dates;
import org.s11portal.base.WorkingDays;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bringing a panel to its end: concluding or reconvening, and the minutes after it. */
@Service
@Transactional
public class PanelConclusions {

  /** Working days. */
  private static final int DAYS_TO_COMMENT = 10;

  private final PanelAccess access;
  private final MinuteCommentRepository comments;
  private final WorkingDays workingDays;
  private final ModerationRepository moderations;
  private final OutstandingWork work;
  private final ScrutinyResults results;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PanelConclusions(
      PanelAccess access,
      MinuteCommentRepository comments,
      WorkingDays workingDays,
      ModerationRepository moderations,
      OutstandingWork work,
      ScrutinyResults results,
      CurrentUser currentUser,
      ApplicationEventPublisher events,
      Clock clock) {
    this.access = access;
    this.comments = comments;
    this.workingDays = workingDays;
    this.moderations = moderations;
    this.work = work;
    this.results = results;
    this.currentUser = currentUser;
    this.events = events;
    this.clock = clock;
  }

  /** Nothing is outstanding: the grades stand, and the agency will see the minutes. */
  @RolesAllowed(Roles.PANEL_CHAIR)
  public void conclude(PanelId id) {
    var panel = access.taken(id);
    panel.conclude(work.of(panel), currentUser.get(), clock.instant());
    moderations.of(panel.assessment()).forEach(Moderation::conclude);
    results.provisional(panel.assessment());
    events.publishEvent(new PanelConcluded(id, panel.assessment(), panel.agency()));
  }

  /** Another sitting is needed; this sitting, its minutes and its grades stay. */
  @RolesAllowed(Roles.PANEL_CHAIR)
  public void reconvene(PanelId id, String outstanding) {
    var panel = access.taken(id);
    panel.reconvene(outstanding, currentUser.get());
    events.publishEvent(new PanelToBeReconvened(id, panel.assessment(), panel.agency()));
  }

  /** The agency may read the minutes and say within ten working days where they are wrong. */
  @RolesAllowed(Roles.SAFEGUARDING_OFFICER)
  public void circulateMinutes(PanelId id) {
    var panel = access.takenToArrange(id);
    panel.circulateMinutes(currentUser.get(), workingDays.after(today(), DAYS_TO_COMMENT));
    events.publishEvent(new MinutesCirculated(id, panel.assessment(), panel.agency()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Dates.LONDON);
  }

  /** The minutes are right, and the grades become final. */
  @RolesAllowed(Roles.PANEL_CHAIR)
  public void approveMinutes(PanelId id) {
    var panel = access.taken(id);
    panel.approveMinutes(currentUser.get(), comments.open(id), today());
    moderations.of(panel.assessment()).forEach(Moderation::freeze);
    results.moderated(panel.assessment());
    events.publishEvent(new MinutesApproved(id, panel.assessment(), panel.agency()));
  }
}
