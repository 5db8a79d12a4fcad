package org.s11portal.board;

import java.util.List;
import org.s11portal.agency.AgencySummary;
import org.s11portal.plan.ActionSummary;
import org.s11portal.theme.CodingDetail;

/** A challenge or a finding under a theme, and the actions that answer its criterion there. */
public record ThemeSubject(
    CodingDetail coding, AgencySummary agency, String criterion, List<ActionSummary> actions) {}
