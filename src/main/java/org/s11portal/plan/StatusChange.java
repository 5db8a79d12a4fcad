package org.s11portal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.s11portal.identity.UserId;

/** That an action stood differently from a day on. */
@Entity
class StatusChange {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "action")
  private PlanAction action;

  private int position;

  @Enumerated(EnumType.STRING)
  private PlanStatus statusFrom;

  @Enumerated(EnumType.STRING)
  private PlanStatus statusTo;

  @Column(name = "on_day")
  private LocalDate on;

  @Column(columnDefinition = "longtext")
  private String note;

  private UserId changedBy;

  protected StatusChange() {}

  StatusChange(PlanAction action, int position, StatusChangeDetail change) {
    id = UUID.randomUUID();
    this.action = action;
    this.position = position;
    statusFrom = change.from();
    statusTo = change.to();
    on = change.on();
    note = change.note();
    changedBy = change.by();
  }

  StatusChangeDetail detail() {
    return new StatusChangeDetail(statusFrom, statusTo, on, note, changedBy);
  }
}
