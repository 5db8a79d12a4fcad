package org.s11portal.panel;

import java.util.UUID;

/** To say of a completed action whether the panel saw that it has done its work. */
public record CheckAction(PanelId panel, String code, UUID link, boolean verified, String note) {}
