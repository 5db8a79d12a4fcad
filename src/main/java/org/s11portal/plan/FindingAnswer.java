package org.s11portal.plan;

import java.util.Optional;
import org.s11portal.panel.ActionCheckDetail;
import org.s11portal.panel.LaterFinding;

/**
 * An action and the finding it answers, or answered until the link was ended.
 *
 * @param action empty when the plan of its year no longer has it
 * @param check what a panel saw of it a round later, once that is published
 * @param later how the same criterion came out a round later, once that is published
 */
public record FindingAnswer(
    FindingLinkDetail link,
    Optional<ActionSummary> action,
    Optional<ActionCheckDetail> check,
    Optional<LaterFinding> later) {}
