package org.s11portal.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.s11portal.base.NotFound;

/** The steps of an action. */
@Embeddable
class Milestones {

  @OneToMany(mappedBy = "action", cascade = CascadeType.ALL)
  @OrderBy("position")
  @Fetch(FetchMode.SUBSELECT)
  private List<Milestone> milestones = new ArrayList<>();

  protected Milestones() {}

  Milestones(PlanAction action, List<PlanDefinition.Milestone> defined) {
    defined.forEach(one -> add(action, one));
  }

  final void add(PlanAction action, PlanDefinition.Milestone defined) {
    milestones.add(new Milestone(action, milestones.size(), defined));
  }

  void mark(MilestoneId milestone, boolean done) {
    milestones.stream()
        .filter(candidate -> candidate.id().equals(milestone))
        .findFirst()
        .orElseThrow(NotFound::new)
        .mark(done);
  }

  boolean areOpen() {
    return next().isPresent();
  }

  /** The open one that is due first. */
  Optional<MilestoneDetail> next() {
    return details().stream()
        .filter(milestone -> !milestone.done())
        .min(Comparator.comparing(milestone -> milestone.due().orElse(LocalDate.MAX)));
  }

  List<MilestoneDetail> details() {
    return milestones.stream().map(Milestone::detail).toList();
  }
}
