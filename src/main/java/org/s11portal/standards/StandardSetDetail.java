package org.s11portal.standards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One edition of a standard set, whole. */
public record StandardSetDetail(
    StandardSetId id,
    String code,
    String edition,
    String title,
    StandardSetStatus status,
    Optional<SignOff> signOff,
    GradeScale scale,
    List<StandardDetail> standards) {

  /** All criteria in the order they are asked. */
  public Stream<CriterionDetail> criteria() {
    return standards.stream().flatMap(standard -> standard.criteria().stream());
  }

  public Optional<CriterionDetail> criterion(String criterionCode) {
    return criteria().filter(criterion -> criterion.code().equals(criterionCode)).findFirst();
  }

  public Optional<CriterionDetail> criterion(CriterionId criterion) {
    return criteria().filter(candidate -> candidate.id().equals(criterion)).findFirst();
  }

  public Optional<StandardDetail> standard(int number) {
    return standards.stream().filter(standard -> standard.number() == number).findFirst();
  }
}
