package org.s11portal.board;

import java.util.Map;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.Grade;

/** How agencies came out on one criterion. */
public record CriterionFigures(
    CriterionDetail criterion, Map<Grade, Integer> grades, int gaps, int of) {}
