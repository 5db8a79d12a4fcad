package org.s11portal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.s11portal.identity.UserId;

/** A dated word on how an action goes. */
@Entity
class ProgressUpdate {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "action")
  private PlanAction action;

  private int position;

  @Column(name = "on_day")
  private LocalDate on;

  @Column(columnDefinition = "longtext")
  private String text;

  @Column(name = "written_by")
  private UserId by;

  protected ProgressUpdate() {}

  ProgressUpdate(PlanAction action, int position, PlanDefinition.Progress defined, UserId by) {
    id = UUID.randomUUID();
    this.action = action;
    this.position = position;
    on = defined.on();
    text = defined.text();
    this.by = by;
  }

  ProgressDetail detail() {
    return new ProgressDetail(on, text, by);
  }
}
