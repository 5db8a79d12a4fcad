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
import org.s11portal.base.Dates;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.standards.StandardSetId;

/** One asking of one standard set of many agencies. */
@Entity
class AuditRound {

  private static final int LONGEST_TITLE = 200;

  @Id private String code;
  private String title;
  private StandardSetId standardSet;
  private LocalDate opensOn;
  private LocalDate dueOn;

  /** Since when the due day that counts has stood; what it would have asked before is past. */
  private LocalDate dueSetOn;

  @Column(columnDefinition = "longtext")
  private String declaration;

  private @Nullable RoundId previous;

  @Enumerated(EnumType.STRING)
  private RoundKind kind = RoundKind.SECTION_11;

  private String cases = "";

  @Enumerated(EnumType.STRING)
  private RoundStatus status = RoundStatus.OPEN;

  @Version private long version;

  protected AuditRound() {}

  AuditRound(OpenRound opening, LocalDate today) {
    requireDates(opening.opensOn(), opening.dueOn(), today);
    requireWords(opening.title(), opening.declaration());
    if (opening.previous().filter(opening.id()::equals).isPresent()) {
      throw new Refused("audit.refused.previousIsItself");
    }
    opening.requireFitKind();
    kind = opening.kind();
    cases = CaseReference.joined(opening.cases());
    code = opening.id().value();
    title = opening.title().strip();
    standardSet = opening.set();
    opensOn = opening.opensOn();
    dueOn = opening.dueOn();
    dueSetOn = today;
    declaration = opening.declaration().strip();
    previous = opening.previous().orElse(null);
  }

  /** Changes what those asked do not yet rely on: once it is open, they get more time, not less. */
  void amend(AmendRound change, boolean declared, LocalDate today) {
    requireOpen();
    if (change.version() != version) {
      throw new Stale("audit.refused.roundStale");
    }
    if (!change.opensOn().equals(opensOn) && hasOpened(today)) {
      throw new Refused("audit.refused.openedAlready");
    }
    if (!change.dueOn().equals(dueOn)) {
      moveDue(change, today);
    }
    if (declared && !change.declaration().strip().equals(declaration)) {
      throw new Refused("audit.refused.declarationMade");
    }
    requireWords(change.title(), change.declaration());
    title = change.title().strip();
    opensOn = change.opensOn();
    declaration = change.declaration().strip();
  }

  private void moveDue(AmendRound change, LocalDate today) {
    if (change.dueOn().isBefore(dueOn) && hasOpened(today)) {
      throw new Refused("audit.refused.dueEarlier", Dates.day(dueOn));
    }
    requireDates(change.opensOn(), change.dueOn(), today);
    dueOn = change.dueOn();
    dueSetOn = today;
  }

  private static void requireDates(LocalDate opens, LocalDate due, LocalDate today) {
    if (!due.isAfter(opens)) {
      throw new Refused("audit.refused.dueBeforeOpening");
    }
    if (due.isBefore(today)) {
      throw new Refused("audit.refused.dueInPast");
    }
  }

  private static void requireWords(String title, String declaration) {
    if (title.isBlank() || title.strip().length() > LONGEST_TITLE) {
      throw new Refused("audit.refused.titleUnfit", LONGEST_TITLE);
    }
    if (declaration.isBlank()) {
      throw new Refused("audit.refused.declarationMissing");
    }
  }

  void close(RoundClosure closure) {
    requireOpen();
    closure.requirePossible();
    status = RoundStatus.CLOSED;
  }

  void reopen() {
    status = RoundStatus.OPEN;
  }

  void requireOpen() {
    if (status == RoundStatus.CLOSED) {
      throw new Refused("audit.refused.roundClosed");
    }
  }

  /** Answers are taken from the opening day on. */
  void requireOpened(LocalDate today) {
    if (!hasOpened(today)) {
      throw new Refused("audit.refused.notOpenYet", Dates.day(opensOn));
    }
  }

  boolean hasOpened(LocalDate today) {
    return !today.isBefore(opensOn);
  }

  LocalDate dueSetOn() {
    return dueSetOn;
  }

  RoundDetail detail(boolean declared) {
    return new RoundDetail(summary(), declared, version);
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
        status,
        kind,
        CaseReference.read(cases));
  }
}
