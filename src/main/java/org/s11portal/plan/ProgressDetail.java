package org.s11portal.plan;

import java.time.LocalDate;
import org.s11portal.identity.UserId;

/** A word on how an action goes: when, what, by whom it was entered. */
public record ProgressDetail(LocalDate on, String text, UserId by) {}
