package org.s11portal.panel;

import java.time.Instant;
import org.s11portal.identity.AgencyId;

/** An agency’s lead took one of the dates that were offered. */
public record DateChosen(PanelId panel, AgencyId agency, Instant at) {}
