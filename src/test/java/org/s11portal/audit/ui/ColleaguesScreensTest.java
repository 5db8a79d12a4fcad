package org.s11portal.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AuditScene;
import org.s11portal.audit.Colleagues;
import org.s11portal.audit.Comments;
import org.s11portal.audit.Delegations;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.audit.WhoIsHere;
import org.s11portal.base.ui.Prose;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.UserId;
import org.s11portal.standards.Grade;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Working on one return together: who does what, what is said, who is here, many at once. */
class ColleaguesScreensTest extends ViewTest {

  private static final UserId NADIA = new UserId("bchc-contributor");

  @Autowired private ApplicationContext context;
  @Autowired private Delegations delegations;
  @Autowired private Colleagues colleagues;
  @Autowired private Comments comments;
  @Autowired private WhoIsHere whoIsHere;
  @Autowired private SelfAssessments own;
  private AuditScene scene;

  @BeforeEach
  void twoAgenciesWithTheirPeople() {
    scene = new AuditScene(context).asking("bchc", "yos").withPeople("bchc", "yos");
  }

  @Test
  void theLeadGivesAWholeStandardToAColleagueWhoFindsItFirst() {
    SignInAs.lead("bchc");
    open("audit/tasks");
    assertThat(_get(H1.class).getText()).isEqualTo(text("audit.tasks.title"));
    _setValue(
        _get(Checkbox.class, spec -> spec.withLabel(text("audit.tasks.choose.all", 1))), true);
    chooseColleague();
    _click(button("audit.given.give"));
    assertThat(delegations.now()).isEqualTo(Map.of("1.1", NADIA, "1.2", NADIA));

    SignInAs.contributor("bchc");
    scene.ready("1.1");
    open("audit");
    assertThat(_find(Anchor.class, spec -> spec.withText("Continue with 1.2"))).hasSize(1);
    assertThat(_get(Anchor.class, spec -> spec.withText("All 2 of yours")).getHref())
        .isEqualTo("audit/tasks?show=mine");
    open("audit/tasks");
    assertThat(_find(TaskTable.class)).hasSize(1);
    open("audit/tasks?show=not-ready");
    assertThat(_find(TaskTable.class)).hasSize(2);
    open("audit/tasks?show=all");
    assertThat(_find(TaskTable.class)).hasSize(2);
  }

  @Test
  void aContributorIsNotOfferedToGiveWork() {
    SignInAs.contributor("bchc");
    open("audit/tasks");
    _assertOne(BulkBar.class);
    _assertNone(GiveTo.class);
    open("audit/1.1");
    _assertNone(Select.class);
  }

  @Test
  void aSignOffOfficerReadsTheListAndChoosesNothing() {
    SignInAs.signoff("bchc");
    open("audit/tasks");
    assertThat(_find(TaskTable.class)).hasSize(2);
    _assertNone(BulkBar.class);
    _assertNone(Checkbox.class);
  }

  @Test
  @SuppressWarnings("unchecked")
  void theLeadReassignsBesideTheAnswerAndTakesBack() {
    SignInAs.lead("bchc");
    delegations.give(List.of("1.1"), new UserId("bchc-lead"));
    open("audit/1.1");
    Select<PersonDetail> given = _get(Select.class);
    assertThat(given.getValue().name()).isEqualTo("bchc-lead");
    _setValue(given, nadia());
    assertThat(delegations.now()).containsEntry("1.1", NADIA);
    _setValue(given, null);
    assertThat(delegations.now()).isEmpty();
  }

  @Test
  void aWholeStandardIsMarkedReadyAndWhatIsLeftSaysWhy() {
    SignInAs.contributor("bchc");
    scene.answer("1.1", "3", "We do this.");
    open("audit/tasks");
    _setValue(
        _get(Checkbox.class, spec -> spec.withLabel(text("audit.tasks.choose.all", 1))), true);
    _click(button("audit.bulk.ready"));

    assertThat(own.sheet("1.1").answer().ready()).isTrue();
    assertThat(_get(BulkReport.class).getElement().getTextRecursively())
        .contains("One answer is ready now.", "1.2", text("audit.missing.GRADE"));

    _click(button("audit.bulk.undo"));
    assertThat(own.sheet("1.1").answer().ready()).isFalse();
    assertThat(_get(BulkReport.class).getElement().getTextRecursively())
        .contains("One answer is as it was before.");
  }

  @Test
  void severalAreNotApplicableForOneReason() {
    SignInAs.contributor("bchc");
    open("audit/tasks");
    _setValue(
        _get(Checkbox.class, spec -> spec.withLabel(text("audit.tasks.choose.all", 2))), true);
    _click(button("audit.bulk.na"));
    _setValue(_get(TextArea.class, spec -> spec.withLabel(text("audit.answer.reason"))), "Not us.");
    _click(button("audit.bulk.na.confirm"));

    assertThat(own.sheet("2.1").answer().grade()).contains(Grade.NOT_APPLICABLE);
    assertThat(own.sheet("2.1").answer().notApplicableReason()).isEqualTo("Not us.");
  }

  @Test
  void withNothingChosenTheBarSaysWhatToDo() {
    SignInAs.contributor("bchc");
    open("audit/tasks");
    _click(button("audit.bulk.ready"));
    assertThat(_get(BulkAnswers.class).getElement().getTextRecursively())
        .contains(text("audit.bulk.nothing"));
  }

  @Test
  void aCommentIsSaidRepliedToResolvedAndCounted() {
    SignInAs.lead("bchc");
    open("audit/1.1");
    _setValue(commentArea("audit.comments.label"), "Can we add the figures, @bchc-contributor?");
    _click(button("audit.comments.add"));
    assertThat(commentArea("audit.comments.label").getValue()).isEmpty();

    SignInAs.contributor("bchc");
    open("audit/tasks");
    assertThat(_get(H1.class).getElement().getParent()).isNotNull();
    assertThat(_find(TaskTable.class).getFirst().getElement().getTextRecursively())
        .contains("1 open comment");
    open("audit/1.1");
    _click(button("audit.comments.reply"));
    _setValue(commentArea("audit.comments.reply.label"), "Done. **Not bold** <b>here</b>");
    _click(button("audit.comments.reply.send"));
    assertThat(_find(CommentBox.class)).hasSize(1);
    assertThat(_find(Prose.class).stream().map(one -> one.getElement().getTextRecursively()))
        .contains("Done. **Not bold** <b>here</b>");
    _click(button("audit.comments.resolve"));
    assertThat(comments.unresolved()).isEmpty();
  }

  @Test
  void anEmptyCommentIsRefusedAndATooLongOneStaysInTheField() {
    SignInAs.lead("bchc");
    open("audit/1.1");
    _setValue(commentArea("audit.comments.label"), "x".repeat(2001));
    _click(button("audit.comments.add"));
    assertThat(commentArea("audit.comments.label").getValue()).hasSize(2001);
    assertThat(comments.of("1.1")).isEmpty();
  }

  @Test
  void commentsAreNotOnTheReturnThatOthersRead() {
    scene.handedIn("bchc");
    SignInAs.lead("bchc");
    comments.say("1.1", "Strictly between us");
    SignInAs.officer();
    open("returns/2015-16/bchc");
    _assertOne(ReturnPaper.class);
    assertThat(_get(H1.class).getUI().orElseThrow().getElement().getTextRecursively())
        .doesNotContain("Strictly between us");
  }

  @Test
  void twoPeopleOnOneAnswerKnowOfEachOther() {
    SignInAs.lead("bchc");
    whoIsHere.here("1.1");
    SignInAs.contributor("bchc");
    open("audit/1.1");
    assertThat(_get(PresenceSign.class).getText()).isEqualTo("bchc-lead is also here");

    SignInAs.lead("bchc");
    whoIsHere.left("1.1");
    SignInAs.contributor("bchc");
    _get(PresenceSign.class).stillHere();
    assertThat(_get(PresenceSign.class).getText()).isEmpty();
  }

  @Test
  void thoseOfTheSameStandardStandInTheMenuWithHowFarTheyAre() {
    SignInAs.contributor("bchc");
    scene.ready("1.2");
    open("audit/1.1");
    var jumps = _get(CriterionTasks.class);
    assertThat(jumps.getElement().getTextRecursively())
        .contains("1.1 Title 1.1Not started", "1.2 Title 1.2Ready");
    _setValue(_get(GradeChoice.class), new Grade("2"));
    assertThat(jumps.getElement().getTextRecursively()).contains("1.1 Title 1.1In progress");
    _setValue(_get(Checkbox.class), true);
    assertThat(jumps.getElement().getTextRecursively()).contains("1.1 Title 1.1Ready");
  }

  private PersonDetail nadia() {
    return colleagues.writer(NADIA);
  }

  @SuppressWarnings("unchecked")
  private void chooseColleague() {
    Select<PersonDetail> colleague = _get(Select.class);
    _setValue(colleague, nadia());
  }

  private static TextArea commentArea(String key) {
    return _get(TextArea.class, spec -> spec.withLabel(text(key)));
  }

  private static Button button(String key) {
    return _get(Button.class, spec -> spec.withText(text(key)));
  }
}
