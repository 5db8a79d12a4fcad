package org.s11portal.standards;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agency’s side of a consultation: it comments, and sees its own comments and no others. */
@Service
@Transactional
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
public class Consultations {

  private final StandardSets sets;
  private final ConsultationCommentRepository comments;
  private final CurrentUser currentUser;
  private final Clock clock;

  Consultations(
      StandardSets sets,
      ConsultationCommentRepository comments,
      CurrentUser currentUser,
      Clock clock) {
    this.sets = sets;
    this.comments = comments;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Says something of a criterion, while its edition is out for consultation. */
  public CommentId say(StandardSetId set, CriterionId criterion, String words) {
    var edition = sets.get(set);
    var on = edition.criterion(criterion).orElseThrow(NotFound::new);
    var comment = new ConsultationComment(edition, on, words, currentUser.get(), clock.instant());
    return comments.saveAndFlush(comment).detail().id();
  }

  /** What the person’s own agency said of an edition, the oldest first. */
  @Transactional(readOnly = true)
  public List<CommentDetail> own(StandardSetId set) {
    return comments
        .findByStandardSetAndAgencyOrderBySaidAt(
            sets.get(set).id(), currentUser.get().actingAgency())
        .stream()
        .map(ConsultationComment::detail)
        .toList();
  }
}
