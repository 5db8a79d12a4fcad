package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What colleagues of one agency say to each other about the answers of their newest return. Nobody
 * else reads it: every query begins with the agency of whoever asks.
 */
@Service
@Transactional
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
public class Comments {

  private final AssessmentInHand inHand;
  private final AnswerCommentRepository comments;
  private final Colleagues colleagues;
  private final AskedSets asked;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Comments(
      AssessmentInHand inHand,
      AnswerCommentRepository comments,
      Colleagues colleagues,
      AskedSets asked,
      CurrentUser currentUser,
      ApplicationEventPublisher events,
      Clock clock) {
    this.inHand = inHand;
    this.comments = comments;
    this.colleagues = colleagues;
    this.asked = asked;
    this.currentUser = currentUser;
    this.events = events;
    this.clock = clock;
  }

  /** The conversations about one criterion, the oldest first. */
  @Transactional(readOnly = true)
  public List<CommentThread> of(String code) {
    var all = comments.findByAssessmentAndCodeOrderBySaidAt(newest().id(), code);
    return all.stream()
        .filter(comment -> comment.replyTo().isEmpty())
        .map(first -> new CommentThread(first.detail(), repliesTo(first, all)))
        .toList();
  }

  private static List<CommentDetail> repliesTo(AnswerComment first, List<AnswerComment> all) {
    return all.stream()
        .filter(one -> one.replyTo().filter(first.id()::equals).isPresent())
        .map(AnswerComment::detail)
        .toList();
  }

  /** How many conversations are not resolved, by criterion; those without any are not in it. */
  @Transactional(readOnly = true)
  public Map<String, Long> unresolved() {
    return found()
        .map(assessment -> comments.codesWithUnresolved(assessment.id()).stream())
        .map(
            codes ->
                codes.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
        .orElseGet(Map::of);
  }

  public void say(String code, String words) {
    var assessment = newest();
    if (asked.of(assessment).criterion(code).isEmpty()) {
      throw new NotFound();
    }
    keep(
        assessment,
        new AnswerComment(assessment.id(), code, words, currentUser.get().user(), clock.instant()));
  }

  public void reply(CommentId to, String words) {
    var assessment = newest();
    var first = comment(assessment, to);
    keep(assessment, first.reply(words, currentUser.get().user(), clock.instant()));
    first.reopen();
  }

  public void resolve(CommentId id) {
    comment(newest(), id).resolve(currentUser.get().user(), clock.instant());
  }

  public void reopen(CommentId id) {
    comment(newest(), id).reopen();
  }

  private void keep(SelfAssessment assessment, AnswerComment comment) {
    var by = currentUser.get().user();
    var mentioned = Mentions.in(comment.detail().words(), colleagues.all());
    comment.mention(mentioned);
    comments.save(comment);
    var others = mentioned.stream().filter(who -> !who.equals(by)).toList();
    if (!others.isEmpty()) {
      events.publishEvent(mentioned(assessment, comment, others, by));
    }
  }

  private ColleagueMentioned mentioned(
      SelfAssessment assessment, AnswerComment comment, List<UserId> others, UserId by) {
    return new ColleagueMentioned(
        comment.detail().id(),
        assessment.id(),
        assessment.round().id(),
        assessment.agency(),
        comment.code(),
        others,
        by,
        clock.instant());
  }

  private AnswerComment comment(SelfAssessment assessment, CommentId id) {
    return comments.findByIdAndAssessment(id.value(), assessment.id()).orElseThrow(NotFound::new);
  }

  private SelfAssessment newest() {
    return found().orElseThrow(NotFound::new);
  }

  private Optional<SelfAssessment> found() {
    return inHand.find();
  }
}
