package org.s11portal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.UserId;

/**
 * That an action rests on the panels of a round: it is not done while one of them is to sit again.
 */
@Entity
@Table(name = "action_rests_on")
class RestsOn {

  @Id private UUID id;

  @Column(name = "plan_year")
  private String year;

  private String ref;
  private RoundId round;
  private UserId notedBy;
  private Instant notedAt;

  protected RestsOn() {}

  RestsOn(String year, String ref, RoundId round, UserId by, Instant now) {
    id = UUID.randomUUID();
    this.year = year;
    this.ref = ref;
    this.round = round;
    notedBy = by;
    notedAt = now;
  }

  boolean isOf(PlanAction action) {
    return action.refs().contains(ref);
  }

  String ref() {
    return ref;
  }

  RoundId round() {
    return round;
  }
}
