package org.s11portal.standards;

import java.util.Map;

/** A criterion with everything that helps to answer it. */
public record CriterionDetail(
    CriterionId id,
    String code,
    int standard,
    String title,
    String question,
    String guidance,
    String goodLooksLike,
    String evidenceExpected,
    Map<Grade, String> descriptors) {}
