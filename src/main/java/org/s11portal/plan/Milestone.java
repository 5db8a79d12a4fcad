package org.s11portal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of an action, with its own due date. */
@Entity
class Milestone {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "action")
  private PlanAction action;

  private int position;
  private @Nullable LocalDate due;

  @Column(columnDefinition = "longtext")
  private String title;

  private boolean done;

  protected Milestone() {}

  Milestone(PlanAction action, int position, PlanDefinition.Milestone defined) {
    id = UUID.randomUUID();
    this.action = action;
    this.position = position;
    due = defined.due().orElse(null);
    title = defined.title();
    done = defined.done();
  }

  void mark(boolean isDone) {
    done = isDone;
  }

  MilestoneId id() {
    return new MilestoneId(id);
  }

  MilestoneDetail detail() {
    return new MilestoneDetail(id(), Optional.ofNullable(due), title, done);
  }
}
