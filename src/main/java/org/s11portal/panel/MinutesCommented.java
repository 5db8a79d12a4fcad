package org.s11portal.panel;

import org.s11portal.identity.AgencyId;

/** An agency says that the minutes of its panel are wrong somewhere. */
public record MinutesCommented(MinuteCommentId comment, PanelId panel, AgencyId agency) {}
