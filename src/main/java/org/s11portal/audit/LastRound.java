package org.s11portal.audit;

import java.util.Optional;
import org.s11portal.standards.GradeScale;

/**
 * What the agency said of the same criterion a round ago, on that round’s scale, and what the panel
 * made of it.
 */
public record LastRound(
    RoundSummary round, GradeScale scale, AnswerDetail answer, Optional<PanelVerdict> verdict) {}
