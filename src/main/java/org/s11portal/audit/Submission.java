package org.s11portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
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
    sha256 = hash(manifest);
    submittedBy = by;
    submittedAt = at;
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  UUID id() {
    return id;
  }

  SubmissionDetail detail() {
    return new SubmissionDetail(
        number, declaredName, declaredPost, statement, submittedBy, submittedAt, sha256);
  }
}
