package org.s11portal.notification;

import java.time.Instant;
import java.util.Optional;
import org.s11portal.identity.UserId;

/** A letter as officers see it: what it says, to whom, and where it is on its way. */
public record LetterDetail(
    LetterId id,
    LetterKind kind,
    UserId recipient,
    String name,
    Optional<String> address,
    String subject,
    String body,
    String about,
    LetterStatus status,
    int attempts,
    Instant tryAgainAt,
    Optional<Trouble> trouble,
    Optional<String> answer,
    Instant occasion,
    Instant writtenAt,
    Optional<Instant> sentAt) {}
