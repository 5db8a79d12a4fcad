package org.s11portal.panel;

import java.util.Set;
import org.s11portal.identity.AgencyId;

/**
 * How far the scrutiny of a round has come.
 *
 * @param panelled agencies whose panel has sat at least once
 * @param toBeReconvened those of them whose panel is to sit again
 */
public record ScrutinyFigures(
    Set<AgencyId> panelled, Set<AgencyId> toBeReconvened, ChallengeCounts challenges) {}
