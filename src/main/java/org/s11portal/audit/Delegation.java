package org.s11portal.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.s11portal.identity.UserId;

/** That one criterion of a self-assessment is for one colleague to answer. */
@Entity
class Delegation {

  @Id private UUID id;
  private AssessmentId assessment;
  private String code;
  private UserId colleague;
  private UserId givenBy;
  private Instant givenAt;
  @Version private long version;

  protected Delegation() {}

  Delegation(AssessmentId assessment, String code, UserId colleague, UserId by, Instant now) {
    id = UUID.randomUUID();
    this.assessment = assessment;
    this.code = code;
    this.colleague = colleague;
    givenBy = by;
    givenAt = now;
  }

  /** Gives it to somebody else; true when that changed anything. */
  boolean giveTo(UserId other, UserId by, Instant now) {
    if (colleague.equals(other)) {
      return false;
    }
    colleague = other;
    givenBy = by;
    givenAt = now;
    return true;
  }

  String code() {
    return code;
  }

  UserId colleague() {
    return colleague;
  }
}
