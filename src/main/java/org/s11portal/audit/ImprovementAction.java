package org.s11portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;

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

  protected ImprovementAction() {}

  ImprovementAction(Answer answer, PlannedImprovement planned) {
    id = UUID.randomUUID();
    this.answer = answer;
    what = planned.what();
    who = planned.who();
    dueOn = planned.dueOn();
  }

  UUID id() {
    return id;
  }

  ImprovementDetail detail() {
    return new ImprovementDetail(id, new PlannedImprovement(what, who, dueOn));
  }
}
