package org.s11portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.s11portal.identity.UserId;

/** One step in the life of a self-assessment: never changed, never removed. */
@Entity
@Table(name = "assessment_step")
class Step {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assessment")
  private SelfAssessment assessment;

  private int sequence;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status")
  private AssessmentStatus before;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status")
  private AssessmentStatus after;

  @Column(columnDefinition = "longtext")
  private String reason;

  private UserId who;
  private Instant at;

  protected Step() {}

  Step(
      SelfAssessment assessment,
      int sequence,
      AssessmentStatus before,
      AssessmentStatus after,
      String reason,
      UserId who,
      Instant at) {
    id = UUID.randomUUID();
    this.assessment = assessment;
    this.sequence = sequence;
    this.before = before;
    this.after = after;
    this.reason = reason;
    this.who = who;
    this.at = at;
  }

  StepDetail detail() {
    return new StepDetail(before, after, reason, who, at);
  }
}
