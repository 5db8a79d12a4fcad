package org.s11portal.audit;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers that colleagues still talk about. */
@Component
class CommentConcerns implements Concerns {

  private final AnswerCommentRepository comments;

  CommentConcerns(AnswerCommentRepository comments) {
    this.comments = comments;
  }

  @Override
  public Stream<Concern> of(ReturnDetail whole) {
    var codes = Set.copyOf(comments.codesWithUnresolved(whole.assessment().id()));
    return whole
        .set()
        .criteria()
        .filter(criterion -> codes.contains(criterion.code()))
        .map(criterion -> new Concern(criterion, Concern.Kind.COMMENT_OPEN, ""));
  }
}
