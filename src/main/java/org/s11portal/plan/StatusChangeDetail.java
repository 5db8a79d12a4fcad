package org.s11portal.plan;

import java.time.LocalDate;
import org.s11portal.identity.UserId;

/** How an action stood before and since a day, with what was said about it. */
public record StatusChangeDetail(
    PlanStatus from, PlanStatus to, LocalDate on, String note, UserId by) {}
