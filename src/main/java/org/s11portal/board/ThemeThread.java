package org.s11portal.board;

import java.util.List;
import org.s11portal.audit.RoundSummary;
import org.s11portal.plan.ActionSummary;
import org.s11portal.theme.ThemeDetail;

/** A theme from what was coded under it to the actions of the plan that this feeds. */
public record ThemeThread(
    RoundSummary round,
    ThemeDetail theme,
    List<ThemeSubject> subjects,
    List<ActionSummary> actions) {}
