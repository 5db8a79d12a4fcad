package org.s11portal.notification;

import java.time.Instant;
import java.util.List;

/** A reminder as officers see it: which, when, and to whom. */
public record ReminderNote(LetterKind kind, Instant writtenAt, List<String> names) {}
