package org.s11portal.plan;

/** Whether a year’s plan is the one in force, or an earlier edition that another has replaced. */
enum PlanState {
  IN_FORCE,
  REPLACED
}
