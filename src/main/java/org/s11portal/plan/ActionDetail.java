package org.s11portal.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything of an action; progress, amendments and changes of status the newest first. */
public record ActionDetail(
    ActionSummary summary,
    String outcome,
    String measure,
    List<String> crossReferences,
    List<MilestoneDetail> milestones,
    List<ProgressDetail> progress,
    List<AmendmentDetail> amendments,
    List<StatusChangeDetail> changes,
    List<CriterionLink> feeds,
    Optional<DelegationDetail> delegation,
    long version) {

  public ActionId id() {
    return summary.id();
  }

  /** Its leads, and the body that carries it out for them. */
  public List<String> answering() {
    return Stream.concat(summary.leads().stream(), delegation.map(DelegationDetail::body).stream())
        .distinct()
        .toList();
  }

  public Optional<ProgressDetail> latestProgress() {
    return progress.stream().findFirst();
  }
}
