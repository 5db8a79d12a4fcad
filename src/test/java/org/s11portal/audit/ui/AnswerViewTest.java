package org.s11portal.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.Answers;
import org.s11portal.audit.AuditScene;
import org.s11portal.audit.EvidenceLink;
import org.s11portal.audit.ImprovementDetail;
import org.s11portal.audit.PlannedImprovement;
import org.s11portal.audit.PromiseOutcome;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.audit.WordLimit;
import org.s11portal.base.ui.FormattedWords;
import org.s11portal.base.ui.SaveSign;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.ui.DocumentLine;
import org.s11portal.standards.Grade;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class AnswerViewTest extends ViewTest {

  private static final String NARRATIVE = text("audit.answer.narrative");

  @Autowired private ApplicationContext context;
  @Autowired private SelfAssessments own;
  @Autowired private Answers answers;
  @Autowired private JdbcTemplate jdbc;
  private AuditScene scene;

  @BeforeEach
  void askTwoAgencies() {
    scene = new AuditScene(context).asking("bchc", "yos");
  }

  @Test
  void whatIsWrittenIsKeptWhileItIsWritten() {
    SignInAs.contributor("bchc");
    open("audit/1.1");
    assertThat(_get(H1.class).getText()).isEqualTo("1.1 Question 1.1");

    _setValue(_get(GradeChoice.class), new Grade("2"));
    _setValue(area(NARRATIVE), "A named lead sits on the board.");
    _setValue(area(text("audit.answer.impact")), "Children are heard sooner.");
    _setValue(_get(Checkbox.class), true);

    assertThat(_get(SaveSign.class).getText()).startsWith("Saved");
    assertThat(kept("1.1").grade()).contains(new Grade("2"));
    assertThat(kept("1.1").narrative()).isEqualTo("A named lead sits on the board.");
    assertThat(kept("1.1").impact()).isEqualTo("Children are heard sooner.");
    assertThat(kept("1.1").ready()).isTrue();
  }

  @Test
  void notApplicableAsksWhy() {
    SignInAs.contributor("bchc");
    open("audit/1.1");
    _assertNone(TextArea.class, spec -> spec.withLabel(text("audit.answer.reason")));

    _setValue(_get(GradeChoice.class), Grade.NOT_APPLICABLE);
    _setValue(area(text("audit.answer.reason")), "We employ nobody.");

    assertThat(kept("1.1").notApplicableReason()).isEqualTo("We employ nobody.");
  }

  @Test
  void twoPeopleOnOneAnswerSeeBothVersionsAndNothingIsLost() {
    SignInAs.contributor("bchc");
    open("audit/1.1");
    SignInAs.lead("bchc");
    scene.answer("1.1", "3", "What the lead wrote.");
    SignInAs.contributor("bchc");

    _setValue(area(NARRATIVE), "What the contributor wrote.");

    ComponentUtil.fireEvent(area(NARRATIVE), new BlurNotifier.BlurEvent<>(area(NARRATIVE), true));
    _assertOne(ConflictDialog.class);
    assertThat(_get(SaveSign.class).getText()).startsWith("Not saved");
    assertThat(kept("1.1").narrative()).isEqualTo("What the lead wrote.");
    _click(_get(Button.class, spec -> spec.withText(text("audit.conflict.both"))));

    assertThat(kept("1.1").narrative())
        .isEqualTo("What the lead wrote.\n\nWhat the contributor wrote.");
    assertThat(kept("1.1").grade()).contains(new Grade("3"));
    assertThat(area(NARRATIVE).getValue()).isEqualTo(kept("1.1").narrative());
  }

  @Test
  void aPromiseOfAColleagueIsNoReasonToChooseBetweenWords() {
    SignInAs.contributor("bchc");
    scene.answer("1.1", "0", "Not yet.");
    open("audit/1.1");
    SignInAs.lead("bchc");
    answers.promise(
        "1.1", new PlannedImprovement("Name a lead", "Nurse", LocalDate.of(2016, 3, 31)));
    SignInAs.contributor("bchc");

    _setValue(area(NARRATIVE), "Not yet, but soon.");

    _assertNone(ConflictDialog.class);
    assertThat(kept("1.1").narrative()).isEqualTo("Not yet, but soon.");
    assertThat(kept("1.1").improvements()).hasSize(1);
  }

  @Test
  @SuppressWarnings("unchecked")
  void evidenceOfTheAgencyIsUsedUnderMoreThanOneAnswer() {
    SignInAs.contributor("bchc");
    var stored =
        answers.upload(
            "1.1", "minutes.txt", new ByteArrayInputStream("Minutes of May".getBytes(UTF_8)));

    open("audit/1.2");
    ComboBox<DocumentSummary> own = _get(ComboBox.class);
    _setValue(own, stored.summary());

    assertThat(kept("1.2").evidence())
        .extracting(EvidenceLink::document)
        .containsExactly(stored.id());
    _assertOne(DocumentLine.class);
    _click(_get(Button.class, spec -> spec.withText(text("audit.evidence.remove"))));
    assertThat(kept("1.2").evidence()).isEmpty();
    assertThat(kept("1.1").evidence()).hasSize(1);
  }

  @Test
  void whoeverIsOvertakenMayTakeTheOtherVersion() {
    SignInAs.contributor("bchc");
    open("audit/1.1");
    SignInAs.lead("bchc");
    scene.answer("1.1", "3", "Theirs");
    SignInAs.contributor("bchc");
    _setValue(area(NARRATIVE), "Mine");

    _click(_get(Button.class, spec -> spec.withText(text("audit.conflict.theirs"))));

    assertThat(kept("1.1").narrative()).isEqualTo("Theirs");
    assertThat(area(NARRATIVE).getValue()).isEqualTo("Theirs");
    _setValue(area(NARRATIVE), "Theirs, and more");
    assertThat(kept("1.1").narrative()).isEqualTo("Theirs, and more");
  }

  @Test
  void anUnsavedAnswerKeepsItsWriterOnThePage() {
    SignInAs.contributor("bchc");
    open("audit/1.1");
    SignInAs.lead("bchc");
    scene.answer("1.1", "3", "Theirs");
    SignInAs.contributor("bchc");
    _setValue(area(NARRATIVE), "Mine");
    _get(ConflictDialog.class).close();

    UI.getCurrent().navigate("audit");

    assertThat(_get(H1.class).getText()).startsWith("1.1");
    assertThat(area(NARRATIVE).getValue()).isEqualTo("Mine");
    _assertOne(ConflictDialog.class);
  }

  @Test
  void goingOnToTheNextCriterionShowsItsOwnAnswer() {
    SignInAs.contributor("bchc");
    scene.answer("1.2", "1", "Second");
    open("audit/1.1");
    _setValue(area(NARRATIVE), "First");

    UI.getCurrent().navigate("audit/1.2");

    assertThat(area(NARRATIVE).getValue()).isEqualTo("Second");
    assertThat(kept("1.1").narrative()).isEqualTo("First");
    assertThat(kept("1.2").narrative()).isEqualTo("Second");
  }

  @Test
  void aPromiseIsAddedAndTakenBackBetweenTwoSaves() {
    SignInAs.contributor("bchc");
    open("audit/1.1");
    _setValue(_get(GradeChoice.class), new Grade("0"));
    _setValue(field(text("audit.improvement.what")), "Name a lead");
    _setValue(field(text("audit.improvement.who")), "Chief nurse");
    _click(_get(Button.class, spec -> spec.withText(text("audit.improvement.add"))));
    assertThat(_get(DatePicker.class).isInvalid()).isTrue();

    _setValue(_get(DatePicker.class), LocalDate.of(2016, 3, 31));
    _click(_get(Button.class, spec -> spec.withText(text("audit.improvement.add"))));
    assertThat(kept("1.1").improvements()).hasSize(1);

    _setValue(area(NARRATIVE), "Nobody yet.");
    assertThat(kept("1.1").narrative()).isEqualTo("Nobody yet.");
    _click(_get(Button.class, spec -> spec.withText(text("audit.improvement.remove"))));
    assertThat(kept("1.1").improvements()).isEmpty();
  }

  @Test
  void aPromiseIsChangedInItsPlace() {
    SignInAs.contributor("bchc");
    scene.answer("1.1", "0", "Not yet.");
    answers.promise(
        "1.1", new PlannedImprovement("Name a lead", "Nurse", LocalDate.of(2016, 3, 31)));
    open("audit/1.1");

    _click(_get(Button.class, spec -> spec.withText(text("audit.improvement.edit"))));
    var form = _find(ImprovementForm.class).getFirst();
    var who = _get(form, TextField.class, spec -> spec.withLabel(text("audit.improvement.who")));
    assertThat(who.getValue()).isEqualTo("Nurse");
    _setValue(who, "Chief nurse");
    _click(_get(form, Button.class, spec -> spec.withText(text("audit.improvement.save"))));

    assertThat(kept("1.1").improvements())
        .extracting(ImprovementDetail::planned)
        .containsExactly(
            new PlannedImprovement("Name a lead", "Chief nurse", LocalDate.of(2016, 3, 31)));
    _setValue(area(NARRATIVE), "Soon.");
    _assertNone(ConflictDialog.class);
    assertThat(kept("1.1").narrative()).isEqualTo("Soon.");
  }

  @Test
  @SuppressWarnings("unchecked")
  void whatBecameOfLastRoundsPromiseIsSaidBesideTheAnswer() {
    SignInAs.contributor("bchc");
    scene.answer("1.1", "0", "Not yet.");
    answers.promise(
        "1.1", new PlannedImprovement("Name a lead", "Nurse", LocalDate.of(2016, 3, 31)));
    jdbc.update("update self_assessment set status = 'MODERATED'");
    scene.nextRound("bchc");
    SignInAs.contributor("bchc");
    open("audit/1.1");
    var line = _get(PromiseLine.class);

    _click(_get(line, Button.class, spec -> spec.withText(text("audit.promise.tell"))));
    Select<PromiseOutcome.State> state = _get(line, Select.class);
    _setValue(state, PromiseOutcome.State.DONE);
    _setValue(_get(line, TextArea.class), "Ruth Baker since May.");
    _click(_get(line, Button.class, spec -> spec.withText(text("audit.promise.save"))));

    assertThat(line.getElement().getTextRecursively())
        .contains("Name a lead", text("audit.promise.DONE"), "Ruth Baker since May.");
    SignInAs.signoff("bchc");
    open("audit/1.1");
    assertThat(_get(PromiseLine.class).getElement().getTextRecursively())
        .contains("Ruth Baker since May.");
    _assertNone(_get(PromiseLine.class), Button.class);
  }

  @Test
  void aFrozenReturnIsShownWithTheReasonItIsFrozen() {
    scene.handedIn("bchc");
    SignInAs.contributor("bchc");

    open("audit/1.1");

    _assertOne(Paragraph.class, spec -> spec.withText(text("audit.frozen.SUBMITTED")));
    assertThat(_get(AnswerWords.class).getElement().getTextRecursively())
        .contains("We do this for 1.1.");
    _assertNone(TextArea.class, spec -> spec.withLabel(NARRATIVE));
    _assertNone(GradeChoice.class);
    _assertNone(Button.class, spec -> spec.withText(text("audit.improvement.add")));
  }

  @Test
  void ofAReturnGivenBackTheNamedAnswerIsOpenAndTheOthersAreNot() {
    scene.givenBack("bchc", "1.2", "Say who.");
    SignInAs.contributor("bchc");

    open("audit/1.2");
    _setValue(area(NARRATIVE), "The chief nurse.");
    assertThat(kept("1.2").narrative()).isEqualTo("The chief nurse.");

    open("audit/1.1");
    _assertOne(Paragraph.class, spec -> spec.withText(text("audit.frozen.RETURNED")));
  }

  @Test
  void aSignOffOfficerReadsAndDoesNotWrite() {
    SignInAs.signoff("bchc");

    open("audit/1.1");

    _assertOne(Paragraph.class, spec -> spec.withText(text("audit.frozen.reader")));
    _assertOne(AnswerWords.class);
    _assertNone(TextArea.class, spec -> spec.withLabel(NARRATIVE));
  }

  @Test
  void anotherAgencySeesItsOwnAnswerUnderTheSameAddress() {
    SignInAs.contributor("bchc");
    scene.answer("1.1", "3", "Only ours");

    SignInAs.contributor("yos");
    open("audit/1.1");

    assertThat(area(NARRATIVE).getValue()).isEmpty();
  }

  @Test
  void anUnknownCriterionHasNoPage() {
    SignInAs.contributor("bchc");

    open("audit/99.9");

    _assertNone(GradeChoice.class);
  }

  @Test
  void whatCouldNotBeKeptIsTriedAgainByItself() {
    SignInAs.contributor("bchc");
    open("audit/1.1");
    jdbc.execute("rename table answer to answer_gone_for_a_while");
    try {
      _setValue(area(NARRATIVE), "Written while the store was away.");
      assertThat(_get(SaveSign.class).getText()).startsWith("Not saved – retrying");
      assertThat(area(NARRATIVE).getValue()).isEqualTo("Written while the store was away.");
      _get(SaveSign.class).tryAgain();
      assertThat(_get(SaveSign.class).getText()).startsWith("Not saved – retrying");
    } finally {
      jdbc.execute("rename table answer_gone_for_a_while to answer");
    }

    _get(SaveSign.class).tryAgain();

    assertThat(_get(SaveSign.class).getText()).startsWith("Saved");
    assertThat(kept("1.1").narrative()).isEqualTo("Written while the store was away.");
  }

  @Test
  void leavingATextThatIsAsItWasSaysSinceWhenItIsKept() {
    SignInAs.contributor("bchc");
    scene.answer("1.1", "2", "As it was.");
    open("audit/1.1");
    ComponentUtil.fireEvent(area(NARRATIVE), new BlurNotifier.BlurEvent<>(area(NARRATIVE), true));
    assertThat(_get(SaveSign.class).getText()).startsWith("Saved");

    open("audit/1.2");
    ComponentUtil.fireEvent(area(NARRATIVE), new BlurNotifier.BlurEvent<>(area(NARRATIVE), true));
    assertThat(_get(SaveSign.class).getText()).isEmpty();
  }

  @Test
  void whatIsTooLongIsSaidAndNotCut() {
    SignInAs.contributor("bchc");
    open("audit/1.1");
    _setValue(area(NARRATIVE), "Short enough.");
    var whole = "x".repeat(WordLimit.CHARACTERS + 1);

    _setValue(area(NARRATIVE), whole);

    assertThat(area(NARRATIVE).getValue()).isEqualTo(whole);
    assertThat(area(NARRATIVE).isInvalid()).isTrue();
    assertThat(area(NARRATIVE).getErrorMessage()).contains("20,001", "20,000", "Nothing is lost");
    assertThat(_get(SaveSign.class).getText()).startsWith("Not saved");
    assertThat(kept("1.1").narrative()).isEqualTo("Short enough.");

    _setValue(area(NARRATIVE), whole.substring(1));
    assertThat(area(NARRATIVE).isInvalid()).isFalse();
    assertThat(kept("1.1").narrative()).hasSize(WordLimit.CHARACTERS);
  }

  @Test
  void theCountSaysWhenFewerWordsWouldDoAndStopsNobody() {
    SignInAs.contributor("bchc");
    open("audit/1.1");
    _setValue(area(NARRATIVE), "word ".repeat(150));
    assertThat(area(NARRATIVE).getHelperText()).endsWith("So far: 150 words.");
    _setValue(area(NARRATIVE), "word ".repeat(260));
    assertThat(area(NARRATIVE).getHelperText()).contains("260 words; panels read about 150");
    assertThat(kept("1.1").narrative()).contains("word");
  }

  @Test
  void theFormattingCanBeLookedAtBeforeAnybodyReadsIt() {
    SignInAs.contributor("bchc");
    open("audit/1.1");
    _setValue(area(NARRATIVE), "**Bold** <script>alert(1)</script>");
    _assertNone(FormattedWords.class);

    _click(
        _find(NativeButton.class, spec -> spec.withText(text("audit.format.preview"))).getFirst());

    var shown = _get(FormattedWords.class).getElement();
    assertThat(shown.getTextRecursively()).isEqualTo("Bold <script>alert(1)</script>");
    assertThat(shown.getChild(0).getChild(0).getTag()).isEqualTo("strong");
  }

  private AnswerDetail kept(String code) {
    return own.sheet(code).answer();
  }

  private static TextArea area(String label) {
    return _get(TextArea.class, spec -> spec.withLabel(label));
  }

  private static TextField field(String label) {
    return _get(TextField.class, spec -> spec.withLabel(label));
  }
}
