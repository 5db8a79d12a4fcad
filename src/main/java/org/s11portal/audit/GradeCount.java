package org.s11portal.audit;

import org.s11portal.standards.Grade;

/** How many of some returns give a criterion this grade. */
public record GradeCount(String code, Grade grade, long returns) {}
