package org.s11portal.audit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Refused;
import org.s11portal.identity.UserId;

/** What somebody says to colleagues of the same agency about an answer. */
@Entity
class AnswerComment {

  /** How many characters a comment may have. */
  static final int LONGEST = 2_000;

  @Id private UUID id;
  private AssessmentId assessment;
  private String code;
  private @Nullable UUID replyTo;

  @Column(columnDefinition = "longtext")
  private String words;

  private UserId saidBy;
  private Instant saidAt;
  private @Nullable UserId resolvedBy;
  private @Nullable Instant resolvedAt;

  @ElementCollection
  @CollectionTable(name = "answer_comment_mention", joinColumns = @JoinColumn(name = "comment"))
  @Column(name = "colleague")
  private Set<UserId> mentions = new HashSet<>();

  @Version private long version;

  protected AnswerComment() {}

  AnswerComment(AssessmentId assessment, String code, String words, UserId by, Instant now) {
    if (words.isBlank()) {
      throw new Refused("audit.refused.commentEmpty");
    }
    if (words.length() > LONGEST) {
      throw new Refused("audit.refused.commentTooLong", words.length(), LONGEST);
    }
    id = UUID.randomUUID();
    this.assessment = assessment;
    this.code = code;
    this.words = words.strip();
    saidBy = by;
    saidAt = now;
  }

  /** A reply stands under the comment that began the conversation, and opens it again. */
  AnswerComment reply(String words, UserId by, Instant now) {
    var reply = new AnswerComment(assessment, code, words, by, now);
    reply.replyTo = Optional.ofNullable(replyTo).orElse(id);
    return reply;
  }

  void mention(Collection<UserId> colleagues) {
    mentions.addAll(colleagues);
  }

  void resolve(UserId by, Instant now) {
    if (replyTo != null) {
      throw new Refused("audit.refused.commentIsReply");
    }
    if (resolvedAt == null) {
      resolvedBy = by;
      resolvedAt = now;
    }
  }

  void reopen() {
    resolvedBy = null;
    resolvedAt = null;
  }

  UUID id() {
    return id;
  }

  String code() {
    return code;
  }

  Optional<UUID> replyTo() {
    return Optional.ofNullable(replyTo);
  }

  CommentDetail detail() {
    return new CommentDetail(
        new CommentId(id),
        words,
        saidBy,
        saidAt,
        Optional.ofNullable(resolvedBy),
        Optional.ofNullable(resolvedAt));
  }
}
