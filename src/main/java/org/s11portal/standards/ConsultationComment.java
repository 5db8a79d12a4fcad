package org.s11portal.standards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

/** An agency’s comment on one criterion of an edition that is out for consultation. */
@Entity
class ConsultationComment {

  private static final int LONGEST = 10_000;

  @Id private UUID id;
  private StandardSetId standardSet;
  private CriterionId criterion;
  private String code;

  @Column(columnDefinition = "longtext")
  private String question;

  private AgencyId agency;

  @Column(columnDefinition = "longtext")
  private String words;

  private UserId saidBy;
  private Instant saidAt;

  @Column(columnDefinition = "longtext")
  private String answer = "";

  private @Nullable UserId answeredBy;
  private @Nullable Instant answeredAt;
  private boolean dealtWith;
  @Version private long version;

  protected ConsultationComment() {}

  ConsultationComment(
      StandardSetDetail edition, CriterionDetail on, String said, SignedIn by, Instant now) {
    if (!edition.status().isOutForConsultation()) {
      throw new Refused("standards.refused.notOut", edition.title());
    }
    id = UUID.randomUUID();
    standardSet = edition.id();
    criterion = on.id();
    code = on.code();
    question = on.question();
    agency = by.actingAgency();
    words = requireWords(said);
    saidBy = by.user();
    saidAt = now;
  }

  void answer(AnswerComment given, SignedIn by, Instant now) {
    if (given.version() != version) {
      throw new Stale("standards.refused.commentStale");
    }
    if (!given.words().isBlank()) {
      requireWords(given.words());
    }
    answer = given.words().strip();
    dealtWith = given.dealtWith();
    answeredBy = by.user();
    answeredAt = now;
  }

  private static String requireWords(String words) {
    if (words.isBlank() || words.length() > LONGEST) {
      throw new Refused("standards.refused.commentWords", LONGEST);
    }
    return words.strip();
  }

  StandardSetId standardSet() {
    return standardSet;
  }

  CommentDetail detail() {
    return new CommentDetail(
        new CommentId(id),
        criterion,
        code,
        question,
        agency,
        words,
        saidBy,
        saidAt,
        answer,
        Optional.ofNullable(answeredAt),
        dealtWith,
        version);
  }
}
