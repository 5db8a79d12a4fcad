package org.s11portal.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.UserId;

/** The board’s plan of one year, in one of its editions. */
@Entity
class BoardPlan {

  private static final Pattern YEAR = Pattern.compile("20(\\d{2})-(\\d{2})");

  private static final int LONGEST_TITLE = 200;

  @Id private UUID id;

  @Column(name = "plan_year")
  private String year;

  /** Counted from 1; a later import of the same year is the next edition. */
  private int edition;

  private String title;

  @Enumerated(EnumType.STRING)
  private PlanState state = PlanState.IN_FORCE;

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<Priority> priorities = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "plan_doubt", joinColumns = @JoinColumn(name = "plan"))
  @OrderColumn(name = "position")
  private List<PlanRemark> doubts = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "plan_unplaced", joinColumns = @JoinColumn(name = "plan"))
  @OrderColumn(name = "position")
  private List<PlanRemark> unplaced = new ArrayList<>();

  private @Nullable String fileHash;
  private @Nullable LocalDate broughtInOn;

  @Version private long version;

  protected BoardPlan() {}

  BoardPlan(PlanDefinition defined, int edition, UserId by) {
    requireYear(defined.year());
    if (defined.title().isBlank()) {
      throw new Refused("plan.refused.titleMissing");
    }
    if (defined.title().length() > LONGEST_TITLE) {
      throw new Refused("plan.refused.titleTooLong", LONGEST_TITLE);
    }
    id = UUID.randomUUID();
    year = defined.year();
    this.edition = edition;
    title = defined.title().strip();
    defined.priorities().forEach(one -> priorities.add(new Priority(this, one, by)));
    requireRefsOnce();
  }

  private static void requireYear(String year) {
    var written = YEAR.matcher(year);
    if (!written.matches()
        || (Integer.parseInt(written.group(1)) + 1) % 100 != Integer.parseInt(written.group(2))) {
      throw new Refused("plan.refused.year", year);
    }
  }

  private void requireRefsOnce() {
    var seen = new HashMap<String, Integer>();
    actions()
        .flatMap(action -> action.refs().stream())
        .forEach(r -> seen.merge(r, 1, Integer::sum));
    seen.forEach(
        (ref, uses) -> {
          if (uses > 1) {
            throw new Refused("plan.refused.refTwice", ref);
          }
        });
  }

  /** Keeps with the plan which file it was, what that left doubtful and what found no place. */
  void remember(String hash, List<PlanRemark> allDoubts, List<PlanRemark> allUnplaced) {
    fileHash = hash;
    doubts.addAll(allDoubts);
    unplaced.addAll(allUnplaced);
  }

  void broughtIn(LocalDate day) {
    broughtInOn = day;
  }

  void replace() {
    state = PlanState.REPLACED;
  }

  PlanId id() {
    return new PlanId(id);
  }

  int edition() {
    return edition;
  }

  Stream<PlanAction> actions() {
    return priorities.stream().flatMap(priority -> priority.actions().stream());
  }

  Stream<Priority> priorities() {
    return priorities.stream();
  }

  Optional<Priority> priority(int number) {
    return priorities.stream().filter(one -> one.isNumber(number)).findFirst();
  }

  /** A further action, raised after the plan was agreed. */
  PlanAction raise(int priority, PlanDefinition.Action raised, UserId by) {
    var action = priority(priority).orElseThrow(NotFound::new).raise(raised, by);
    requireRefsOnce();
    return action;
  }

  PlanContradictions contradictions(LocalDate today) {
    return contradictions(today, OutsideFacts.NONE);
  }

  /**
   * What contradicts itself in the plan.
   *
   * @param outside what panels know that the plan does not
   */
  PlanContradictions contradictions(LocalDate today, OutsideFacts outside) {
    var byRef = new HashMap<String, PlanAction>();
    actions().forEach(action -> action.refs().forEach(ref -> byRef.putIfAbsent(ref, action)));
    return new PlanContradictions(today, ref -> Optional.ofNullable(byRef.get(ref)), outside);
  }

  PlanSummary summary() {
    return new PlanSummary(id(), year, title);
  }

  PlanChanges changes(Period period, LocalDate today) {
    return new PlanChanges(
        period,
        Optional.ofNullable(broughtInOn).filter(period::holds),
        PlanChange.in(period, detail(today)));
  }

  PlanDetail detail(LocalDate today) {
    return detail(today, OutsideFacts.NONE);
  }

  PlanDetail detail(LocalDate today, OutsideFacts outside) {
    var contradictions = contradictions(today, outside);
    var actions = actions().map(action -> action.detail(contradictions)).toList();
    return new PlanDetail(
        id(),
        year,
        title,
        priorities.stream().map(priority -> priority.detail(actions)).toList(),
        List.copyOf(doubts),
        List.copyOf(unplaced));
  }
}
