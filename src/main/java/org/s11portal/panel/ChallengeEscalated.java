package org.s11portal.panel;

import org.s11portal.identity.AgencyId;

/** A panel passes a challenge up, beyond the agency it was put to. */
public record ChallengeEscalated(ChallengeId challenge, PanelId panel, AgencyId agency) {}
