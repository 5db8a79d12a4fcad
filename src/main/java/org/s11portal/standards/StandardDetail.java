package org.s11portal.standards;

import java.util.List;
import org.s11portal.agency.AgencyKind;

/** A standard with its criteria in order. */
public record StandardDetail(
    int number, String title, String shortTitle, String summary, List<CriterionDetail> criteria) {

  StandardDetail asAskedOf(AgencyKind kind) {
    return new StandardDetail(
        number,
        title,
        shortTitle,
        summary,
        criteria.stream().filter(criterion -> criterion.isAskedOf(kind)).toList());
  }
}
