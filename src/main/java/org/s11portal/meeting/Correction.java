package org.s11portal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.s11portal.identity.UserId;

/**
 * What was set right after a meeting: what stood there, what stands there now, why, by whom, when.
 *
 * @param decision which decision, counted from one; null for the reference of the minutes
 */
@Embeddable
public record Correction(
    @Nullable Integer decision,
    @Column(name = "stood", columnDefinition = "longtext") String before,
    @Column(name = "stands", columnDefinition = "longtext") String after,
    @Column(columnDefinition = "longtext") String reason,
    @Column(name = "corrected_by") UserId by,
    @Column(name = "corrected_at") Instant at) {

  /** Which decision it sets right; none for the reference of the minutes. */
  public Optional<Integer> number() {
    return Optional.ofNullable(decision);
  }
}
