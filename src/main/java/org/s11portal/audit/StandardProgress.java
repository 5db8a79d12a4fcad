package org.s11portal.audit;

import java.util.List;
import java.util.Optional;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardDetail;

/** How far the answers to one standard have come. */
public record StandardProgress(StandardDetail standard, List<CriterionProgress> criteria) {

  /** How far the answer to one criterion has come. */
  public record CriterionProgress(CriterionDetail criterion, AnswerProgress progress) {}

  public long ready() {
    return criteria.stream().filter(one -> one.progress() == AnswerProgress.READY).count();
  }

  public int asked() {
    return criteria.size();
  }

  /** Ready when every answer is, not started while none is begun. */
  public AnswerProgress progress() {
    if (criteria.stream().allMatch(one -> one.progress() == AnswerProgress.READY)) {
      return AnswerProgress.READY;
    }
    var untouched = criteria.stream().allMatch(one -> one.progress() == AnswerProgress.NOT_STARTED);
    return untouched ? AnswerProgress.NOT_STARTED : AnswerProgress.IN_PROGRESS;
  }

  /** Where to go on; empty when every answer is ready. */
  public Optional<CriterionDetail> firstUnfinished() {
    return criteria.stream()
        .filter(one -> one.progress() != AnswerProgress.READY)
        .findFirst()
        .map(CriterionProgress::criterion);
  }
}
