package org.s11portal.panel;

import java.time.Instant;
import org.s11portal.identity.UserId;

/** Somebody who has the desk of a panel open, and which item they are at. */
public record InTheRoom(UserId user, String name, AgendaItem item, Instant since, boolean chair) {}
