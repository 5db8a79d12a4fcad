package org.s11portal.panel;

import java.time.LocalDate;
import org.s11portal.identity.AgencyId;

/** A challenge that was passed up and waits to be decided: by whom, by when, known since when. */
public record AwaitedDecision(
    ChallengeId challenge,
    PanelId panel,
    AgencyId agency,
    String code,
    String owner,
    LocalDate dueOn,
    LocalDate dueKnownSince) {}
