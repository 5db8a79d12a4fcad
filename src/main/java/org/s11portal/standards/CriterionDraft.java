package org.s11portal.standards;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.s11portal.agency.AgencyKind;

/**
 * What somebody wants a criterion to say.
 *
 * @param descriptors what each grade means here
 * @param ancestor the criterion of an earlier edition it descends from; empty when it is new
 * @param audience the kinds of agency it is asked of; empty for all
 */
public record CriterionDraft(
    String code,
    String title,
    String question,
    String guidance,
    String goodLooksLike,
    String evidenceExpected,
    Map<Grade, String> descriptors,
    Optional<CriterionId> ancestor,
    Set<AgencyKind> audience) {

  public CriterionDraft {
    descriptors = Map.copyOf(descriptors);
    audience = Set.copyOf(audience);
  }

  /** The criterion as it is now, to be changed in places. */
  public static CriterionDraft of(CriterionDetail criterion) {
    return new CriterionDraft(
        criterion.code(),
        criterion.title(),
        criterion.question(),
        criterion.guidance(),
        criterion.goodLooksLike(),
        criterion.evidenceExpected(),
        criterion.descriptors(),
        criterion.ancestor(),
        criterion.audience());
  }

  CriterionDraft descendingFrom(CriterionId other) {
    return new CriterionDraft(
        code,
        title,
        question,
        guidance,
        goodLooksLike,
        evidenceExpected,
        descriptors,
        Optional.of(other),
        audience);
  }
}
