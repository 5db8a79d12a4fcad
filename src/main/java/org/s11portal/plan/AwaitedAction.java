package org.s11portal.plan;

import java.time.LocalDate;

/**
 * A step that somebody has still to take: of which action, by when, and since when they answer.
 *
 * @param step the milestone that is due next, or what the action is when it has none open
 */
public record AwaitedAction(
    ActionId action, String ref, String step, LocalDate dueOn, Holder holder, LocalDate since) {}
