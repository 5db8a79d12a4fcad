package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.s11portal.base.DomainException;
import org.s11portal.base.Message;
import org.s11portal.base.Refused;
import org.s11portal.identity.Roles;
import org.s11portal.standards.Grade;
import org.springframework.stereotype.Service;

/**
 * Changes many answers at once. Each is a draft of its own and saved by itself: one that is refused
 * stops none of the others, and is told with its reason. Nothing that somebody wrote is replaced.
 */
@Service
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD})
public class ManyAnswers {

  private final SelfAssessments own;
  private final Answers answers;

  ManyAnswers(SelfAssessments own, Answers answers) {
    this.own = own;
    this.answers = answers;
  }

  /** Marks these as ready for the lead, where nothing is missing. */
  public BulkOutcome markReady(Collection<String> codes) {
    var missing = own.current().map(ReturnDetail::completeness).orElse(new Completeness(List.of()));
    return each(
        codes,
        answer ->
            answer.ready()
                ? Optional.of(Message.of("audit.bulk.readyAlready"))
                : missing.missing().stream()
                    .filter(one -> one.criterion().code().equals(answer.code()))
                    .findFirst()
                    .map(one -> Message.of("audit.missing." + one.what())),
        before ->
            new SaveAnswer(
                before.code(),
                before.grade(),
                before.notApplicableReason(),
                before.narrative(),
                before.impact(),
                true,
                before.version()));
  }

  /**
   * Says of these, for one reason, that they do not concern the agency; only where nothing stands.
   */
  public BulkOutcome notApplicable(Collection<String> codes, String reason) {
    if (reason.isBlank()) {
      throw new Refused("audit.refused.reasonMissing");
    }
    return each(
        codes,
        answer ->
            answer.progress() == AnswerProgress.NOT_STARTED
                ? Optional.empty()
                : Optional.of(Message.of("audit.bulk.begun")),
        before ->
            new SaveAnswer(
                before.code(),
                Optional.of(Grade.NOT_APPLICABLE),
                reason.strip(),
                before.narrative(),
                before.impact(),
                before.ready(),
                before.version()));
  }

  /** Goes back to what stood there, wherever nobody has changed it since. */
  public BulkOutcome undo(BulkOutcome outcome) {
    var done = new ArrayList<BulkOutcome.Done>();
    var skipped = new ArrayList<BulkOutcome.Skipped>();
    for (var one : outcome.done()) {
      var now = own.sheet(one.code()).answer();
      if (now.version() == one.version()) {
        change(SaveAnswer.of(now), one.before().insteadOf(now), done, skipped);
      } else {
        skipped.add(
            new BulkOutcome.Skipped(one.code(), Message.of("audit.refused.stale", one.code())));
      }
    }
    return new BulkOutcome(done, skipped);
  }

  private BulkOutcome each(
      Collection<String> codes,
      Function<AnswerDetail, Optional<Message>> obstacle,
      Function<SaveAnswer, SaveAnswer> changed) {
    var done = new ArrayList<BulkOutcome.Done>();
    var skipped = new ArrayList<BulkOutcome.Skipped>();
    for (var code : codes) {
      var answer = own.sheet(code).answer();
      var before = SaveAnswer.of(answer);
      obstacle
          .apply(answer)
          .ifPresentOrElse(
              why -> skipped.add(new BulkOutcome.Skipped(code, why)),
              () -> change(before, changed.apply(before), done, skipped));
    }
    return new BulkOutcome(done, skipped);
  }

  private void change(
      SaveAnswer before,
      SaveAnswer after,
      List<BulkOutcome.Done> done,
      List<BulkOutcome.Skipped> skipped) {
    try {
      done.add(new BulkOutcome.Done(before, answers.draft(after).version()));
    } catch (DomainException refusal) {
      skipped.add(new BulkOutcome.Skipped(before.code(), refusal.reason()));
    }
  }
}
