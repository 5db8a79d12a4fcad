package org.s11portal.board;

import java.util.List;
import org.s11portal.agency.AgencySummary;
import org.s11portal.plan.ActionSummary;
import org.s11portal.standards.Grade;

/** One agency’s published gap, and the actions that were raised for it or linked to it. */
public record AgencyFinding(AgencySummary agency, Grade grade, List<ActionSummary> answering) {}
