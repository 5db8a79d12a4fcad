package org.s11portal.standards;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.s11portal.agency.AgencyKind;

/**
 * A criterion with everything that helps to answer it.
 *
 * @param ancestor the criterion of an earlier edition that this one descends from, whatever its
 *     code was then; empty when it is new
 * @param audience the kinds of agency it is asked of; empty when it is asked of all
 */
public record CriterionDetail(
    CriterionId id,
    String code,
    int standard,
    String title,
    String question,
    String guidance,
    String goodLooksLike,
    String evidenceExpected,
    Map<Grade, String> descriptors,
    Optional<CriterionId> ancestor,
    Set<AgencyKind> audience) {

  public CriterionDetail {
    descriptors = Map.copyOf(descriptors);
    audience = Set.copyOf(audience);
  }

  /** A criterion that is new in its edition and asked of everybody. */
  public CriterionDetail(
      CriterionId id,
      String code,
      int standard,
      String title,
      String question,
      String guidance,
      String goodLooksLike,
      String evidenceExpected,
      Map<Grade, String> descriptors) {
    this(
        id,
        code,
        standard,
        title,
        question,
        guidance,
        goodLooksLike,
        evidenceExpected,
        descriptors,
        Optional.empty(),
        Set.of());
  }

  public boolean isAskedOf(AgencyKind kind) {
    return audience.isEmpty() || audience.contains(kind);
  }
}
