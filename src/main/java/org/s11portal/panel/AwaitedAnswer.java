package org.s11portal.panel;

import java.time.LocalDate;
import org.s11portal.identity.AgencyId;

/** A challenge that waits for its agency’s answer: put to whom, due when, known since when. */
public record AwaitedAnswer(
    ChallengeId challenge,
    PanelId panel,
    AgencyId agency,
    String code,
    AskedOf asked,
    LocalDate dueOn,
    LocalDate dueKnownSince) {}
