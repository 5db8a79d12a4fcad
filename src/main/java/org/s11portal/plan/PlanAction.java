package org.s11portal.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;
import org.s11portal.meeting.MeetingId;

/** One action of a plan. It may carry several refs, so that what is one action cannot drift. */
@Entity
class PlanAction {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "priority")
  private Priority priority;

  private int position;

  @ElementCollection
  @CollectionTable(name = "plan_action_ref", joinColumns = @JoinColumn(name = "action"))
  @OrderColumn(name = "position")
  @Column(name = "ref")
  @Fetch(FetchMode.SUBSELECT)
  private List<String> refs = new ArrayList<>();

  @Embedded private ActionWords words;

  @ElementCollection
  @CollectionTable(name = "plan_action_lead", joinColumns = @JoinColumn(name = "action"))
  @OrderColumn(name = "position")
  @Column(name = "lead_name", columnDefinition = "longtext")
  @Fetch(FetchMode.SUBSELECT)
  private List<String> leads = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private PlanStatus status;

  /** The meeting that decided that it is no longer applicable. */
  private @Nullable MeetingId decidedAt;

  private @Nullable LocalDate due;
  private @Nullable LocalDate completedOn;

  @ElementCollection
  @CollectionTable(name = "plan_action_cross_reference", joinColumns = @JoinColumn(name = "action"))
  @OrderColumn(name = "position")
  @Column(name = "ref")
  @Fetch(FetchMode.SUBSELECT)
  private List<String> crossReferences = new ArrayList<>();

  @Embedded private @Nullable Delegation delegation;

  @Embedded private Feeds feeds;
  @Embedded private Milestones milestones;

  @Embedded private Account account = new Account();

  @Version private long version;

  protected PlanAction() {}

  PlanAction(Priority priority, int position, PlanDefinition.Action defined, UserId by) {
    defined.requireRefs();
    id = UUID.randomUUID();
    this.priority = priority;
    this.position = position;
    refs.addAll(defined.refs());
    words = new ActionWords(defined.activity(), defined.outcome(), defined.measure());
    leads.addAll(defined.leads());
    status = defined.status();
    due = defined.dueOn().orElse(null);
    crossReferences.addAll(defined.crossReferences());
    delegation = defined.delegation();
    feeds = new Feeds(defined.feeds());
    milestones = new Milestones(this, defined.milestones());
    defined.progress().forEach(entry -> account.report(this, entry, by));
    defined
        .amendments()
        .forEach(
            past ->
                account.amend(
                    this,
                    past.before(),
                    past.amending(id()),
                    new DueDateAmendment.Recorded(by, Optional.empty())));
  }

  void report(PlanDefinition.Progress entry, UserId by) {
    account.report(this, entry, by);
  }

  /**
   * Adds what one of its leads says of how it goes.
   *
   * @throws Refused when none of its leads is theirs
   */
  void reportAsLead(PlanDefinition.Progress entry, LeadsHeld held, UserId by) {
    held.require(answering());
    report(entry, by);
  }

  /**
   * Says that the action stands differently now.
   *
   * @throws Stale when it has changed since the version the screen held
   */
  void change(ChangeStatus change, LocalDate today, SignedIn by) {
    requireVersion(change.version());
    var next = status.moveTo(change.to(), by, change.note());
    if (next == PlanStatus.COMPLETED && milestones.areOpen()) {
      throw new Refused("plan.refused.milestonesOpen");
    }
    account.changed(
        this, new StatusChangeDetail(status, next, today, change.note().strip(), by.user()));
    status = next;
    decidedAt = change.decidedAt().orElse(null);
    completedOn = next == PlanStatus.COMPLETED ? today : null;
    if (!change.note().isBlank()) {
      report(new PlanDefinition.Progress(today, change.note().strip()), by.user());
    }
  }

  /**
   * Changes when the action is due, as agreed.
   *
   * @throws Stale when it has changed since the version the screen held
   */
  void amendDue(AmendDueDate amending, LocalDate today, SignedIn by) {
    requireVersion(amending.version());
    amending.requireComplete();
    if (amending.to().equals(due)) {
      throw new Refused("plan.refused.sameDueDate");
    }
    account.amend(
        this, due(), amending, new DueDateAmendment.Recorded(by.user(), Optional.of(today)));
    due = amending.to();
  }

  void add(PlanDefinition.Milestone milestone) {
    milestones.add(this, milestone);
  }

  void mark(MilestoneId milestone, boolean done) {
    milestones.mark(milestone, done);
  }

  void link(CriterionLink link) {
    feeds.add(link);
  }

  void unlink(CriterionLink link) {
    feeds.remove(link);
  }

  /** Lets another body carry it out; the lead stays the board’s counterpart. */
  void delegate(Delegation to) {
    if (status.isClosed()) {
      throw new Refused("plan.refused.delegateClosed");
    }
    delegation = to;
  }

  /** Gives it back to its lead alone. */
  void takeBack() {
    delegation = null;
  }

  private void requireVersion(long held) {
    if (held != version) {
      throw new Stale("plan.refused.stale");
    }
  }

  /** The year of its plan. */
  String year() {
    return priority.year();
  }

  ActionId id() {
    return new ActionId(id);
  }

  List<String> refs() {
    return List.copyOf(refs);
  }

  String activity() {
    return words.activity();
  }

  PlanStatus status() {
    return status;
  }

  /** Empty as well where an imported plan said so without a day. */
  Optional<LocalDate> completedOn() {
    return Optional.ofNullable(completedOn);
  }

  Optional<LocalDate> due() {
    return Optional.ofNullable(due);
  }

  private Optional<DelegationDetail> delegation() {
    return DelegationDetail.of(Optional.ofNullable(delegation), priority.delegation());
  }

  /** Its leads, and the body that carries it out for them. */
  List<String> answering() {
    return Stream.concat(leads.stream(), delegation().map(DelegationDetail::body).stream())
        .distinct()
        .toList();
  }

  List<String> crossReferences() {
    return List.copyOf(crossReferences);
  }

  Feeds feeds() {
    return feeds;
  }

  List<MilestoneDetail> milestones() {
    return milestones.details();
  }

  Optional<MilestoneDetail> nextMilestone() {
    return milestones.next();
  }

  Optional<String> latestProgress() {
    return account.progress().stream().findFirst().map(ProgressDetail::text);
  }

  ActionSummary summary(PlanContradictions contradictions) {
    return new ActionSummary(
        id(),
        refs(),
        words.activity(),
        List.copyOf(leads),
        due(),
        status,
        nextMilestone(),
        !status.isClosed() && due().filter(contradictions.today()::isAfter).isPresent(),
        contradictions.of(this));
  }

  /** At a glance as it stood on an earlier day; what contradicted its status then is not known. */
  ActionSummary summaryOf(PlanStatus then, Optional<LocalDate> dueThen, LocalDate day) {
    return new ActionSummary(
        id(),
        refs(),
        words.activity(),
        List.copyOf(leads),
        dueThen,
        then,
        Optional.empty(),
        !then.isClosed() && dueThen.filter(day::isAfter).isPresent(),
        List.of());
  }

  ActionDetail detail(PlanContradictions contradictions) {
    return new ActionDetail(
        summary(contradictions),
        words.outcome(),
        words.measure(),
        crossReferences(),
        milestones(),
        account.progress(),
        account.amendments(),
        account.changes(),
        feeds.links(),
        delegation(),
        version);
  }
}
