package org.s11portal.standards;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The business manager’s side of a consultation: every agency’s comments, and answers to them. */
@Service
@Transactional
@RolesAllowed(Roles.BUSINESS_MANAGER)
public class ConsultationDesk {

  private final StandardSets sets;
  private final ConsultationCommentRepository comments;
  private final CurrentUser currentUser;
  private final Clock clock;

  ConsultationDesk(
      StandardSets sets,
      ConsultationCommentRepository comments,
      CurrentUser currentUser,
      Clock clock) {
    this.sets = sets;
    this.comments = comments;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Everything that was said of an edition, the oldest first. */
  @Transactional(readOnly = true)
  public List<CommentDetail> all(StandardSetId set) {
    return comments.findByStandardSetOrderBySaidAt(set).stream()
        .map(ConsultationComment::detail)
        .toList();
  }

  /** Answers a comment, or marks it as dealt with, until the edition is signed off. */
  public void answer(AnswerComment given) {
    var comment = comments.findById(given.comment().value()).orElseThrow(NotFound::new);
    var edition = sets.get(comment.standardSet());
    if (edition.status().isSignedOff()) {
      throw new Refused("standards.refused.signedOffAlready", edition.title());
    }
    comment.answer(given, currentUser.get(), clock.instant());
    comments.saveAndFlush(comment);
  }
}
