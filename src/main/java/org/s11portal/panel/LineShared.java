package org.s11portal.panel;

import org.s11portal.identity.AgencyId;

/** A panel lets its agency read a line of enquiry beforehand. */
public record LineShared(LineId line, PanelId panel, AgencyId agency) {}
