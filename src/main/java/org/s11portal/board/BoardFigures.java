package org.s11portal.board;

import java.util.Optional;

/**
 * What the board reads first.
 *
 * @param asked agencies asked, without the exempt ones
 * @param started those of them that have begun to answer
 * @param submitted those whose return lies with the partnership
 * @param panelled those whose panel has sat
 * @param published agencies whose results are published
 * @param metPercent share of applicable published grades that leave no gap, in hundredths
 * @param metPercentBefore the same a round ago
 * @param lowered grades that panels lowered
 * @param raised grades that panels raised
 */
public record BoardFigures(
    int asked,
    int started,
    int submitted,
    int panelled,
    int published,
    int exempt,
    int toBeReconvened,
    Optional<Integer> metPercent,
    Optional<Integer> metPercentBefore,
    int lowered,
    int raised) {}
