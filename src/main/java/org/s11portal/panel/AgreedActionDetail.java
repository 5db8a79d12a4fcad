package org.s11portal.panel;

import java.time.Instant;
import java.util.Optional;
import org.s11portal.audit.PlannedImprovement;
import org.s11portal.audit.PromiseOutcome;
import org.s11portal.identity.UserId;

/** An action that a panel agreed with the agency, and what the agency later said became of it. */
public record AgreedActionDetail(
    AgreedActionId id,
    PanelId panel,
    String code,
    PlannedImprovement planned,
    UserId agreedBy,
    Instant agreedAt,
    Optional<PromiseOutcome> outcome) {}
