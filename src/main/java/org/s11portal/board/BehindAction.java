package org.s11portal.board;

import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.RoundSummary;
import org.s11portal.plan.FindingAnswer;

/**
 * A finding that stands behind an action of the plan.
 *
 * @param published whether the board may read it yet
 */
public record BehindAction(
    FindingAnswer answer, RoundSummary round, AgencySummary agency, boolean published) {}
