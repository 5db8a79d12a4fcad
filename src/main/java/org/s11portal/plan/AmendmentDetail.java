package org.s11portal.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.identity.UserId;

/**
 * A change of a due date; meeting and who agreed are blank where an imported plan did not say, and
 * it was recorded on no day where it came with the plan.
 */
public record AmendmentDetail(
    Optional<LocalDate> from,
    LocalDate to,
    String reason,
    String meeting,
    String agreedBy,
    UserId recordedBy,
    Optional<LocalDate> recordedOn) {}
