package org.s11portal.panel;

import org.s11portal.identity.AgencyId;

/** A panel asks an agency something. */
public record ChallengeRaised(ChallengeId challenge, PanelId panel, AgencyId agency) {}
