package org.s11portal.plan;

import java.util.List;
import java.util.Optional;

/** Everything of an action; progress and amendments the newest first. */
public record ActionDetail(
    ActionSummary summary,
    String outcome,
    String measure,
    List<String> crossReferences,
    List<MilestoneDetail> milestones,
    List<ProgressDetail> progress,
    List<AmendmentDetail> amendments,
    List<CriterionLink> feeds,
    long version) {

  public ActionId id() {
    return summary.id();
  }

  public Optional<ProgressDetail> latestProgress() {
    return progress.stream().findFirst();
  }
}
