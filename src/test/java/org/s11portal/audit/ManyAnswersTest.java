package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Refused;
import org.s11portal.standards.Grade;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Many answers at once: never over what somebody wrote, always with the way back. */
@PortalTest
class ManyAnswersTest {

  @Autowired private ApplicationContext context;
  @Autowired private ManyAnswers many;
  @Autowired private SelfAssessments own;
  private AuditScene scene;

  @BeforeEach
  void askTwoAgencies() {
    scene = new AuditScene(context).asking("bchc", "yos");
    SignInAs.contributor("bchc");
  }

  @Test
  void onlyAnswersThatLackNothingBecomeReady() {
    scene.answer("1.1", "3", "We do this.");
    scene.answer("1.2", "0", "Not yet.");

    var outcome = many.markReady(List.of("1.1", "1.2", "2.1"));

    assertThat(codes(outcome)).containsExactly("1.1");
    assertThat(outcome.skipped())
        .extracting(one -> one.code() + " " + one.why().key())
        .containsExactly("1.2 audit.missing.IMPROVEMENT", "2.1 audit.missing.GRADE");
    assertThat(answer("1.1").ready()).isTrue();
    assertThat(answer("1.1").grade()).contains(new Grade("3"));
    assertThat(answer("1.2").ready()).isFalse();
    assertThat(many.markReady(List.of("1.1")).skipped())
        .extracting(one -> one.why().key())
        .containsExactly("audit.bulk.readyAlready");
  }

  @Test
  void oneReasonGoesToAllThatNobodyHasBegun() {
    scene.answer("1.1", "3", "We do this.");

    var outcome = many.notApplicable(List.of("1.1", "1.2", "2.1"), "We employ nobody.");

    assertThat(codes(outcome)).containsExactly("1.2", "2.1");
    assertThat(outcome.skipped()).extracting(BulkOutcome.Skipped::code).containsExactly("1.1");
    assertThat(answer("1.1").narrative()).isEqualTo("We do this.");
    assertThat(answer("2.1").grade()).contains(Grade.NOT_APPLICABLE);
    assertThat(answer("2.1").notApplicableReason()).isEqualTo("We employ nobody.");
  }

  @Test
  void undoingGoesBackToWhatStoodThere() {
    scene.answer("1.1", "3", "We do this.");
    var ready = many.markReady(List.of("1.1"));
    var notOurs = many.notApplicable(List.of("2.1"), "Not us.");

    assertThat(codes(many.undo(ready))).containsExactly("1.1");
    assertThat(codes(many.undo(notOurs))).containsExactly("2.1");

    assertThat(answer("1.1").ready()).isFalse();
    assertThat(answer("1.1").narrative()).isEqualTo("We do this.");
    assertThat(answer("2.1").grade()).isEmpty();
    assertThat(answer("2.1").notApplicableReason()).isEmpty();
  }

  @Test
  void whatSomebodyHasChangedSinceIsNotUndone() {
    var outcome = many.notApplicable(List.of("2.1"), "Not us.");
    SignInAs.lead("bchc");
    scene.answer("2.1", "2", "It is us.");

    var undone = many.undo(outcome);

    assertThat(undone.done()).isEmpty();
    assertThat(undone.skipped()).extracting(BulkOutcome.Skipped::code).containsExactly("2.1");
    assertThat(answer("2.1").narrative()).isEqualTo("It is us.");
  }

  @Test
  void withoutAReasonNothingIsNotApplicable() {
    assertThatThrownBy(() -> many.notApplicable(List.of("2.1"), " ")).isInstanceOf(Refused.class);
  }

  @Test
  void ofAReturnGivenBackOnlyTheNamedCriterionMoves() {
    scene.givenBack("bchc", "1.2", "Say who.");
    SignInAs.contributor("bchc");

    var outcome = many.markReady(List.of("1.1", "1.2"));

    assertThat(codes(outcome)).containsExactly("1.2");
    assertThat(outcome.skipped())
        .extracting(one -> one.why().key())
        .containsExactly("audit.refused.notUnlocked");
  }

  @Test
  void readersAndOtherAgenciesChangeNothing() {
    scene.answer("1.1", "3", "We do this.");
    SignInAs.signoff("bchc");
    assertThatThrownBy(() -> many.markReady(List.of("1.1")))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.contributor("yos");
    many.notApplicable(List.of("1.1"), "Theirs");
    SignInAs.contributor("bchc");
    assertThat(answer("1.1").grade()).contains(new Grade("3"));
  }

  private AnswerDetail answer(String code) {
    return own.sheet(code).answer();
  }

  private static List<String> codes(BulkOutcome outcome) {
    return outcome.done().stream().map(BulkOutcome.Done::code).toList();
  }
}
