package org.s11portal.plan;

import java.util.List;

/**
 * A priority with its actions, and those that carry one of its refs but stand under another
 * priority.
 */
public record PriorityDetail(
    int number, String title, List<ActionDetail> actions, List<ActionDetail> carriedElsewhere) {}
