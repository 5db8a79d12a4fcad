package org.s11portal.plan.reading;

import java.util.List;

/** A priority of the plan with its actions in the order of the table. */
public record ReadPriority(int number, String title, int row, List<ReadAction> actions) {}
