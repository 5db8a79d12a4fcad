package org.s11portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** That the officer asked for one answer of a version to be changed, and what about it. */
@Entity
class AmendmentAsked {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assessment")
  private SelfAssessment assessment;

  /** The number of the version that was given back. */
  private int version;

  private String code;

  @Column(columnDefinition = "longtext")
  private String note;

  protected AmendmentAsked() {}

  AmendmentAsked(SelfAssessment assessment, int version, Amendment asked) {
    id = UUID.randomUUID();
    this.assessment = assessment;
    this.version = version;
    code = asked.code();
    note = asked.note();
  }

  int version() {
    return version;
  }

  Amendment detail() {
    return new Amendment(code, note);
  }
}
