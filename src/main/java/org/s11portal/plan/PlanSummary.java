package org.s11portal.plan;

/** Which plan it is: its year and title. */
public record PlanSummary(PlanId id, String year, String title) {}
