package org.s11portal.standards;

import java.util.List;

/** A standard with its criteria in order. */
public record StandardDetail(
    int number, String title, String shortTitle, String summary, List<CriterionDetail> criteria) {}
