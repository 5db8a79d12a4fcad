package org.s11portal.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Refused;
import org.s11portal.identity.UserId;

/** What the board wants most, under which its actions stand. */
@Entity
class Priority {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "plan")
  private BoardPlan plan;

  private int number;

  @Column(columnDefinition = "longtext")
  private String title;

  @Embedded private @Nullable Delegation delegation;

  @OneToMany(mappedBy = "priority", cascade = CascadeType.ALL)
  @OrderBy("position")
  @Fetch(FetchMode.SUBSELECT)
  private List<PlanAction> actions = new ArrayList<>();

  protected Priority() {}

  Priority(BoardPlan plan, PlanDefinition.Priority defined, UserId by) {
    id = UUID.randomUUID();
    this.plan = plan;
    number = defined.number();
    title = defined.title();
    delegation = defined.delegation();
    defined.actions().forEach(one -> actions.add(new PlanAction(this, actions.size(), one, by)));
  }

  String year() {
    return plan.summary().year();
  }

  boolean isNumber(int asked) {
    return number == asked;
  }

  int number() {
    return number;
  }

  String title() {
    return title;
  }

  /** Lets a body carry out whatever of it is not delegated by itself. */
  void delegate(Delegation to) {
    if (actions.stream().allMatch(action -> action.status().isClosed())) {
      throw new Refused("plan.refused.delegateClosedPriority");
    }
    delegation = to;
  }

  void takeBack() {
    delegation = null;
  }

  Optional<Delegation> delegation() {
    return Optional.ofNullable(delegation);
  }

  PlanAction raise(PlanDefinition.Action raised, UserId by) {
    var action = new PlanAction(this, actions.size(), raised, by);
    actions.add(action);
    return action;
  }

  List<PlanAction> actions() {
    return List.copyOf(actions);
  }

  /**
   * The priority with its actions, and those of other priorities that carry one of its refs.
   *
   * @param all every action of the plan
   */
  PriorityDetail detail(List<ActionDetail> all) {
    var own = actions.stream().map(PlanAction::id).toList();
    return new PriorityDetail(
        number,
        title,
        delegation(),
        all.stream().filter(action -> own.contains(action.id())).toList(),
        all.stream().filter(action -> !own.contains(action.id()) && carriesOurs(action)).toList());
  }

  private boolean carriesOurs(ActionDetail action) {
    return action.summary().refs().stream().anyMatch(ref -> ref.matches(number + "[^0-9].*"));
  }
}
