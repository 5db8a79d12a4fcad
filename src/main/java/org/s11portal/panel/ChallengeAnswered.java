package org.s11portal.panel;

import org.s11portal.identity.AgencyId;

/** An agency answered its panel. */
public record ChallengeAnswered(ChallengeId challenge, PanelId panel, AgencyId agency) {}
