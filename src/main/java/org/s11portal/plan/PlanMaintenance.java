package org.s11portal.plan;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.meeting.BoardMeetings;
import org.s11portal.meeting.MeetingId;
import org.s11portal.meeting.MeetingSummary;
import org.s11portal.standards.StandardSets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping a plan true between meetings: progress, status, due dates, and what it answers. */
@Service
@Transactional
public class PlanMaintenance {

  private final PlanActionRepository actions;
  private final StandardSets standards;
  private final BoardMeetings meetings;
  private final PanelsKnow panels;
  private final CurrentUser currentUser;
  private final Clock clock;

  PlanMaintenance(
      PlanActionRepository actions,
      StandardSets standards,
      BoardMeetings meetings,
      PanelsKnow panels,
      CurrentUser currentUser,
      Clock clock) {
    this.actions = actions;
    this.standards = standards;
    this.meetings = meetings;
    this.panels = panels;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Adds a dated word on how an action goes. */
  @RolesAllowed({Roles.BUSINESS_MANAGER, Roles.SAFEGUARDING_OFFICER})
  public void addProgress(ActionId action, String words) {
    if (words.isBlank()) {
      throw new Refused("plan.refused.progressMissing");
    }
    find(action)
        .report(new PlanDefinition.Progress(today(), words.strip()), currentUser.get().user());
  }

  /** Says whether a milestone is done. */
  @RolesAllowed({Roles.BUSINESS_MANAGER, Roles.SAFEGUARDING_OFFICER})
  public void mark(ActionId action, MilestoneId milestone, boolean done) {
    find(action).mark(milestone, done);
  }

  @RolesAllowed(Roles.BUSINESS_MANAGER)
  public void addMilestone(ActionId action, LocalDate due, String title) {
    if (title.isBlank()) {
      throw new Refused("plan.refused.milestoneTitleMissing");
    }
    find(action).add(new PlanDefinition.Milestone(Optional.of(due), title.strip(), false));
  }

  @RolesAllowed(Roles.BUSINESS_MANAGER)
  public void changeStatus(ChangeStatus change) {
    change.requireDecision();
    var decided = change.decidedAt().map(this::decisive).map(change::at).orElse(change);
    var action = find(change.action());
    if (change.to() == PlanStatus.COMPLETED) {
      requirePanelsDone(action);
    }
    action.change(decided, today(), currentUser.get());
  }

  /** Changes a due date as a meeting agreed; what it was and why stays with the action. */
  @RolesAllowed({Roles.INDEPENDENT_CHAIR, Roles.BUSINESS_MANAGER})
  public void amendDue(AmendDueDate amending) {
    var agreed = amending.decidedAt().map(this::decisive).map(amending::at).orElse(amending);
    find(amending.action()).amendDue(agreed, today(), currentUser.get());
  }

  /** Says that an action answers a criterion. */
  @RolesAllowed(Roles.BUSINESS_MANAGER)
  public void link(ActionId action, CriterionLink link) {
    var known =
        standards.all().stream().anyMatch(set -> set.criterion(link.criterion()).isPresent());
    if (!known) {
      throw new Refused("plan.refused.criterionUnknown", link.criterion());
    }
    find(action).link(link);
  }

  @RolesAllowed(Roles.BUSINESS_MANAGER)
  public void unlink(ActionId action, CriterionLink link) {
    find(action).unlink(link);
  }

  private MeetingSummary decisive(MeetingId id) {
    var meeting = meetings.get(id);
    meeting.requireCome(today());
    return meeting;
  }

  /** While a panel it rests on is to sit again, no action may say that it is completed. */
  private void requirePanelsDone(PlanAction action) {
    var open = panels.about(action.year()).openPanels(action);
    if (!open.isEmpty()) {
      throw new Refused("plan.refused.panelsOpen", String.join(", ", open));
    }
  }

  private PlanAction find(ActionId action) {
    return actions.inForce(action.value()).orElseThrow(NotFound::new);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
