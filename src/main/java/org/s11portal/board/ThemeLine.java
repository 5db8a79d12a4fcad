package org.s11portal.board;

import java.util.List;
import org.s11portal.plan.ActionSummary;
import org.s11portal.theme.ThemeFigure;

/** A theme as the board sees it, with the actions of the plan that it feeds. */
public record ThemeLine(ThemeFigure figure, List<ActionSummary> actions) {}
