package org.s11portal.plan;

/**
 * To store what a preview showed as the plan of a year; replacing the year’s plan, if there is one,
 * only when that was chosen.
 */
public record ConfirmImport(PlanPreview preview, String year, String title, boolean replace) {}
