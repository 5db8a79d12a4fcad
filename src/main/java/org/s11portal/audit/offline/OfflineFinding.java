package org.s11portal.audit.offline;

import org.s11portal.base.Message;

/** Something in a workbook that cannot be taken over: in which cell, and why. */
public record OfflineFinding(String cell, Message why) {}
