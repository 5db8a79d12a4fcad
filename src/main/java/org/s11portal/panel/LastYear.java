package org.s11portal.panel;

import java.util.Map;
import org.s11portal.audit.PanelVerdict;
import org.s11portal.audit.RoundSummary;
import org.s11portal.standards.GradeScale;

/** What the panel of the round before made of each criterion of today, on that round’s scale. */
public record LastYear(RoundSummary round, GradeScale scale, Map<String, PanelVerdict> verdicts) {}
