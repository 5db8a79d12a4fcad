package org.s11portal.board;

import java.util.List;
import java.util.Map;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.RoundSummary;
import org.s11portal.identity.AgencyId;
import org.s11portal.plan.ActionSummary;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.theme.ThemeFigure;

/** One criterion over all agencies with published results, its themes, and the plan’s actions. */
public record CriterionThread(
    RoundSummary round,
    StandardSetDetail set,
    CriterionDetail criterion,
    List<PublishedResult> results,
    Map<AgencyId, AgencySummary> agencies,
    List<ThemeFigure> themes,
    List<ActionSummary> actions) {}
