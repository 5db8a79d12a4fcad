package org.s11portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Refused;
import org.s11portal.standards.StandardSetId;

/** One asking of one standard set of many agencies. */
@Entity
class AuditRound {

  @Id private String code;
  private String title;
  private StandardSetId standardSet;
  private LocalDate opensOn;
  private LocalDate dueOn;

  @Column(columnDefinition = "longtext")
  private String declaration;

  private @Nullable RoundId previous;

  @Enumerated(EnumType.STRING)
  private RoundStatus status = RoundStatus.OPEN;

  @Version private long version;

  protected AuditRound() {}

  AuditRound(OpenRound opening) {
    if (!opening.dueOn().isAfter(opening.opensOn())) {
      throw new Refused("audit.refused.dueBeforeOpening");
    }
    code = opening.id().value();
    title = opening.title();
    standardSet = opening.set();
    opensOn = opening.opensOn();
    dueOn = opening.dueOn();
    declaration = opening.declaration();
    previous = opening.previous().orElse(null);
  }

  void close() {
    status = RoundStatus.CLOSED;
  }

  RoundSummary summary() {
    return new RoundSummary(
        new RoundId(code),
        title,
        standardSet,
        opensOn,
        dueOn,
        declaration,
        Optional.ofNullable(previous),
        status);
  }
}
