package org.s11portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.s11portal.audit.manifest.Manifest;
import org.s11portal.audit.manifest.SealedManifest;
import org.s11portal.identity.UserId;

/** A return as it was handed in: frozen with every answer and the hash of every document. */
@Entity
class Submission {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assessment")
  private SelfAssessment assessment;

  private int number;
  private String declaredName;
  private String declaredPost;

  @Column(columnDefinition = "longtext")
  private String statement;

  @Column(columnDefinition = "longtext")
  private String manifest;

  @Column(length = 64)
  private String sha256;

  private UserId submittedBy;
  private Instant submittedAt;

  protected Submission() {}

  Submission(
      SelfAssessment assessment,
      int number,
      Declaration declaration,
      String manifest,
      UserId by,
      Instant at) {
    id = UUID.randomUUID();
    this.assessment = assessment;
    this.number = number;
    declaredName = declaration.name();
    declaredPost = declaration.post();
    statement = declaration.statement();
    this.manifest = manifest;
    sha256 = SealedManifest.fingerprintOf(manifest);
    submittedBy = by;
    submittedAt = at;
  }

  String manifest() {
    return manifest;
  }

  Manifest content() {
    return SealedManifest.read(manifest).content();
  }

  UUID id() {
    return id;
  }

  SubmissionDetail detail() {
    return new SubmissionDetail(
        number, declaredName, declaredPost, statement, submittedBy, submittedAt, sha256);
  }
}
