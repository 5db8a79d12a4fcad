package org.s11portal.standards;

import java.util.List;

/** A criterion that descends from an earlier one and says something else. */
public record CriterionChange(
    CriterionDetail before,
    CriterionDetail after,
    List<FieldChange> fields,
    boolean oneOfSeveral) {}
