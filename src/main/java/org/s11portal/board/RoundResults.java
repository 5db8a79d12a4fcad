package org.s11portal.board;

import java.util.List;
import org.s11portal.audit.RoundSummary;
import org.s11portal.standards.StandardSetDetail;

/** Every published result of a round, by agency and then as the criteria are asked. */
public record RoundResults(
    RoundSummary round, StandardSetDetail set, List<PublishedResult> results) {}
