package org.s11portal.panel.calendar;

import java.time.Instant;
import java.util.Optional;

/** Whether somebody has an address for their calendar, since when, and when it was last used. */
public record FeedDetail(boolean open, Instant madeAt, Optional<Instant> readAt) {}
