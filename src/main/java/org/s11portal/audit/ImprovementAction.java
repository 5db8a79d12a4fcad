package org.s11portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.identity.UserId;

/** What the agency promises to do about a gap. */
@Entity
class ImprovementAction {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "answer")
  private Answer answer;

  @Column(columnDefinition = "longtext")
  private String what;

  private String who;
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private PromiseOutcome.@Nullable State outcome;

  @Column(columnDefinition = "longtext")
  private String outcomeNote = "";

  private @Nullable UserId outcomeBy;
  private @Nullable Instant outcomeAt;

  protected ImprovementAction() {}

  ImprovementAction(Answer answer, PlannedImprovement planned) {
    id = UUID.randomUUID();
    this.answer = answer;
    amend(planned);
  }

  final void amend(PlannedImprovement planned) {
    what = planned.what();
    who = planned.who();
    dueOn = planned.dueOn();
  }

  void ended(PromiseOutcome told) {
    outcome = told.state();
    outcomeNote = told.note();
    outcomeBy = told.by();
    outcomeAt = told.at();
  }

  UUID id() {
    return id;
  }

  ImprovementDetail detail() {
    return new ImprovementDetail(
        id,
        new PlannedImprovement(what, who, dueOn),
        Optional.ofNullable(outcome)
            .map(
                state ->
                    new PromiseOutcome(
                        state,
                        outcomeNote,
                        Objects.requireNonNull(outcomeBy),
                        Objects.requireNonNull(outcomeAt))));
  }
}
