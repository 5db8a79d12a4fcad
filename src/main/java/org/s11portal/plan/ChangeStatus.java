package org.s11portal.plan;

/** To say that an action stands differently now: from the version the screen held, and why. */
public record ChangeStatus(ActionId action, long version, PlanStatus to, String note) {}
