package org.s11portal.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.ChangeStatus;
import org.s11portal.plan.MilestoneDetail;
import org.s11portal.plan.PlanDefinition;
import org.s11portal.plan.PlanMaintenance;
import org.s11portal.plan.PlanStatus;
import org.s11portal.plan.Plans;
import org.springframework.stereotype.Component;

/** What was reported on the plan as the year went on, so that it stood differently on every day. */
@Component
@DemonstrationProfile
class PlanYearScene {

  private static final Set<PlanStatus> UNTOLD =
      Set.of(PlanStatus.NOT_STARTED, PlanStatus.NO_LONGER_APPLICABLE);
  private static final LocalDate AGREED = LocalDate.of(2015, 5, 11);
  private static final LocalDate FRIDAY = DemonstrationClock.FIRST_DAY.minusDays(3);
  private static final LocalTime ENTERED = LocalTime.of(16, 20);

  private final Acting acting;
  private final PlanMaintenance maintenance;
  private final Plans plans;

  PlanYearScene(Acting acting, PlanMaintenance maintenance, Plans plans) {
    this.acting = acting;
    this.maintenance = maintenance;
    this.plans = plans;
  }

  /** The plan as it was agreed, before anything was done. */
  static PlanDefinition agreed(PlanDefinition told) {
    return new PlanDefinition(
        told.year(),
        told.title(),
        told.priorities().stream()
            .map(
                priority ->
                    new PlanDefinition.Priority(
                        priority.number(),
                        priority.title(),
                        priority.delegation(),
                        priority.actions().stream().map(PlanYearScene::agreed).toList()))
            .toList());
  }

  private static PlanDefinition.Action agreed(PlanDefinition.Action told) {
    return isUntold(told)
        ? as(told, told.status(), told.milestones(), reported(told))
        : as(
            told,
            PlanStatus.NOT_STARTED,
            told.milestones().stream()
                .map(one -> new PlanDefinition.Milestone(one.due(), one.title(), false))
                .toList(),
            List.of());
  }

  private static PlanDefinition.Action as(
      PlanDefinition.Action told,
      PlanStatus status,
      List<PlanDefinition.Milestone> milestones,
      List<PlanDefinition.Progress> progress) {
    return new PlanDefinition.Action(
        told.refs(),
        told.activity(),
        told.outcome(),
        told.measure(),
        told.leads(),
        status,
        told.due(),
        milestones,
        progress,
        told.amendments(),
        told.crossReferences(),
        told.feeds(),
        told.delegation());
  }

  /** What had been reported when the demonstration begins, the oldest first. */
  private static List<PlanDefinition.Progress> reported(PlanDefinition.Action told) {
    return told.progress().stream()
        .filter(one -> one.on().isBefore(DemonstrationClock.FIRST_DAY))
        .sorted(Comparator.comparing(PlanDefinition.Progress::on))
        .toList();
  }

  /** What was brought in from the board’s file as it stands there, contradictions too. */
  private static boolean isUntold(PlanDefinition.Action told) {
    return UNTOLD.contains(told.status())
        || (told.status() == PlanStatus.COMPLETED
            && !told.milestones().stream().allMatch(PlanDefinition.Milestone::done));
  }

  void play(PlanDefinition told) {
    told.priorities().stream()
        .flatMap(priority -> priority.actions().stream())
        .filter(action -> !isUntold(action))
        .forEach(this::play);
  }

  private void play(PlanDefinition.Action told) {
    var reported = reported(told);
    told.milestones().stream()
        .filter(PlanDefinition.Milestone::done)
        .forEach(one -> as(doneOn(one, reported), () -> done(told, one)));
    for (var one : reported) {
      as(atTheEarliestAgreed(one.on()), () -> report(told, one, one.equals(reported.getLast())));
    }
    if (reported.isEmpty()) {
      as(
          told.dueOn().map(PlanYearScene::atTheLatestOnFriday).orElseGet(() -> FRIDAY),
          () -> change(told, told.status(), ""));
    }
  }

  private void report(PlanDefinition.Action told, PlanDefinition.Progress one, boolean last) {
    var next = last ? told.status() : PlanStatus.ON_TRACK;
    if (now(told).summary().status() == next) {
      maintenance.addProgress(now(told).id(), one.text());
    } else {
      change(told, next, one.text());
    }
  }

  private void change(PlanDefinition.Action told, PlanStatus to, String note) {
    var now = now(told);
    maintenance.changeStatus(new ChangeStatus(now.id(), now.version(), to, note));
  }

  private void done(PlanDefinition.Action told, PlanDefinition.Milestone one) {
    now(told).milestones().stream()
        .filter(milestone -> milestone.title().equals(one.title()))
        .map(MilestoneDetail::id)
        .forEach(milestone -> maintenance.mark(now(told).id(), milestone, true));
  }

  /** On its day, or when the action was last spoken of if that was before. */
  private static LocalDate doneOn(
      PlanDefinition.Milestone one, List<PlanDefinition.Progress> reported) {
    var last = reported.isEmpty() ? FRIDAY : atTheEarliestAgreed(reported.getLast().on());
    return one.due().filter(last::isAfter).map(PlanYearScene::atTheEarliestAgreed).orElse(last);
  }

  private static LocalDate atTheLatestOnFriday(LocalDate day) {
    return day.isBefore(FRIDAY) ? day : FRIDAY;
  }

  private static LocalDate atTheEarliestAgreed(LocalDate day) {
    return day.isAfter(AGREED) ? day : AGREED;
  }

  private ActionDetail now(PlanDefinition.Action told) {
    return plans.action(told.refs().getFirst());
  }

  private void as(LocalDate day, Runnable deed) {
    acting.as("manager", day, ENTERED, deed);
  }
}
