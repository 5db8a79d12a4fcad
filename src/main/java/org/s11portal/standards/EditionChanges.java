package org.s11portal.standards;

import java.util.List;

/**
 * What differs between two editions of a set, criteria matched by descent and not by code.
 *
 * @param scale the grades and rules that differ
 * @param standards the standards whose own words differ
 */
public record EditionChanges(
    StandardSetDetail before,
    StandardSetDetail after,
    List<FieldChange> scale,
    List<FieldChange> standards,
    List<CriterionChange> changed,
    List<CriterionDetail> added,
    List<CriterionDetail> removed) {

  public boolean isEmpty() {
    return scale.isEmpty()
        && standards.isEmpty()
        && changed.isEmpty()
        && added.isEmpty()
        && removed.isEmpty();
  }

  /** How many criteria ask the same as before. */
  public long unchanged() {
    return after.criteria().count() - changed.size() - added.size();
  }
}
