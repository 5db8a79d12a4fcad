package org.s11portal.standards.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.agency.AgencyKind;
import org.s11portal.standards.BeginEdition;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.CriterionDraft;
import org.s11portal.standards.CriterionDrafts;
import org.s11portal.standards.GivenSets;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.NotApplicableRule;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSetDrafts;
import org.s11portal.standards.StandardSetStatus;
import org.s11portal.standards.StandardSets;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class EditionScreensTest extends ViewTest {

  private static final List<String> SCREENS =
      List.of(
          "standards/editions",
          "standards/import",
          "standards/2016/draft",
          "standards/2016/draft/name",
          "standards/2016/draft/scale",
          "standards/2016/draft/standard",
          "standards/2016/draft/standard/1",
          "standards/2016/draft/standard/1/criterion",
          "standards/2016/comments");

  @Autowired private StandardSets sets;
  @Autowired private StandardSetDrafts drafts;
  @Autowired private CriterionDrafts criteria;
  @Autowired private JsonMapper json;

  @BeforeEach
  void anEditionInForce() {
    SignInAs.manager();
    GivenSets.signedOff(sets, GivenSets.ours(json));
  }

  @Test
  void managerBeginsTheNextEdition() {
    open("standards/editions");
    _setValue(
        _get(TextField.class, spec -> spec.withLabel(text("standards.begin.edition"))), "2016");
    _setValue(_get(TextField.class, spec -> spec.withLabel(text("standards.begin.title"))), "Next");
    press(text("standards.begin"));
    assertThat(_get(H1.class).getText()).isEqualTo("Next");
    assertThat(_find(StandardDesk.class)).hasSize(9);
  }

  @Test
  void criterionIsReworded() {
    draft();
    open("standards/2016/draft/criterion/" + criterion("9.3").id().value());
    area("standards.column.QUESTION", "Does learning reach those it concerns?");
    _setValue(_get(TextField.class, spec -> spec.withLabel(text("standards.column.CODE"))), "9.4a");
    _setValue(audience(), Set.of(AgencyKind.HEALTH));
    press(text("standards.draft.save"));
    assertThat(_get(H1.class).getText()).isEqualTo("Next");
    var now = criterion("9.4a");
    assertThat(now.question()).isEqualTo("Does learning reach those it concerns?");
    assertThat(now.audience()).containsExactly(AgencyKind.HEALTH);
    assertThat(now.ancestor()).isPresent();
    assertThat(words()).contains("Asked of: Health");
  }

  @Test
  @SuppressWarnings("unchecked")
  void newCriterionGetsTheNextCodeAndItsAncestorByHand() {
    draft();
    open("standards/2016/draft/standard/1/criterion");
    assertThat(
            _get(TextField.class, spec -> spec.withLabel(text("standards.column.CODE"))).getValue())
        .isEqualTo("1.7");
    area("standards.column.QUESTION", "Split from 1.1");
    var from = before().criterion("1.1").orElseThrow();
    _setValue((ComboBox<CriterionDetail>) _get(ComboBox.class), from);
    press(text("standards.draft.save"));
    assertThat(criterion("1.7").ancestor()).contains(from.id());
  }

  @Test
  void criteriaMoveByButtonsAndGoOnlyWhenConfirmed() {
    draft();
    open("standards/2016/draft");
    press("Down", "Down: 1.1 Senior lead");
    assertThat(now().standards().getFirst().criteria().getFirst().code()).isEqualTo("1.2");
    press("Remove", "Remove: 1.1 Senior lead");
    assertThat(now().criterion("1.1")).isPresent();
    confirm();
    assertThat(now().criterion("1.1")).isEmpty();
    press("Down", "Down: 1. Leadership and accountability");
    assertThat(now().standards().get(1).title()).isEqualTo("Leadership and accountability");
  }

  @Test
  void standardIsAddedAndCalledSomethingElse() {
    draft();
    open("standards/2016/draft/standard");
    _setValue(title("standards.column.TITLE"), "Online safety");
    press(text("standards.draft.save"));
    assertThat(now().standards().getLast().title()).isEqualTo("Online safety");
    assertThat(words()).contains(text("standards.lack.criteria"));
    open("standards/2016/draft/standard/10");
    _setValue(title("standards.column.TITLE"), "Digital safety");
    press(text("standards.draft.save"));
    assertThat(now().standards().getLast().title()).isEqualTo("Digital safety");
  }

  @Test
  @SuppressWarnings("unchecked")
  void scaleIsChanged() {
    draft();
    open("standards/2016/draft/scale");
    assertThat(_find(GradeFields.class)).hasSize(4);
    press("Remove", "Remove: Step 2");
    _setValue(
        _find(TextField.class, spec -> spec.withLabel(text("standards.scale.word"))).getLast(),
        "Excellent");
    _setValue(
        (RadioButtonGroup<NotApplicableRule>) _get(RadioButtonGroup.class),
        NotApplicableRule.NEVER);
    press(text("standards.draft.save"));
    assertThat(now().scale().bands())
        .extracting(GradeBand::word)
        .containsExactly("Not met", "Mostly met", "Excellent");
    assertThat(now().scale().notApplicable()).isEqualTo(NotApplicableRule.NEVER);
  }

  @Test
  void titleAndOriginAreChanged() {
    draft();
    open("standards/2016/draft/name");
    _setValue(title("standards.begin.title"), "Renamed");
    _get(ComboBox.class).clear();
    press(text("standards.draft.save"));
    assertThat(now().title()).isEqualTo("Renamed");
    assertThat(now().follows()).isEmpty();
  }

  @Test
  void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
    draft();
    open("standards/2016/draft/criterion/" + criterion("9.3").id().value());
    criteria.moveStandard(now().held(), 1, 1);
    area("standards.column.QUESTION", "Mine");
    press(text("standards.draft.save"));
    assertThat(_find(Notification.class)).isNotEmpty();
    assertThat(
            _get(TextArea.class, spec -> spec.withLabel(text("standards.column.QUESTION")))
                .getValue())
        .isEqualTo("Mine");
    assertThat(criterion("9.3").question()).isNotEqualTo("Mine");
  }

  @Test
  void editionGoesOutAndComesBackAndIsSignedOff() {
    draft();
    open("standards/2016/draft");
    press(text("standards.steps.consult"));
    confirm();
    assertThat(now().status()).isEqualTo(StandardSetStatus.CONSULTATION);
    assertThat(_find(Button.class, spec -> spec.withText("Up"))).isEmpty();
    open("standards/2016/draft/scale");
    assertThat(_find(GradeFields.class)).isEmpty();
    open("standards/2016/draft");
    press(text("standards.steps.signOff"));
    assertThat(_get(DatePicker.class).isInvalid()).isTrue();
    _setValue(
        _get(TextField.class, spec -> spec.withLabel(text("standards.steps.meeting"))), "LSCB");
    _setValue(_get(DatePicker.class), LocalDate.of(2016, 4, 21));
    press(text("standards.steps.signOff"));
    confirm();
    assertThat(now().signOff().orElseThrow().meeting()).isEqualTo("LSCB");
    assertThat(_find(StandardDesk.class)).isEmpty();
  }

  @Test
  void draftIsGivenUpAfterAskingOnceMore() {
    draft();
    open("standards/2016/draft");
    press(text("standards.draft.discard"));
    confirm();
    assertThat(sets.all()).hasSize(1);
    assertThat(_get(H1.class).getText()).isEqualTo(text("standards.editions.title"));
  }

  @Test
  void nobodyElseEntersTheScreensOfPreparation() {
    draft();
    for (Runnable person :
        List.<Runnable>of(SignInAs::officer, () -> SignInAs.lead("bchc"), SignInAs::boardMember)) {
      person.run();
      for (var screen : SCREENS) {
        assertThatThrownBy(() -> open(screen)).isInstanceOf(MockAccessDeniedException.class);
      }
    }
  }

  @Test
  void draftHasNoAddressForOthersAndTheEditionInForceComesFirst() {
    draft();
    SignInAs.lead("bchc");
    open("standards");
    assertThat(_get(H1.class).getText()).isEqualTo("Section 11 standards 2015-16");
    open("standards/2016");
    assertThat(_find(StandardSheet.class)).isEmpty();
    open("standards/2016/changes");
    assertThat(_find(ChangesView.class)).isEmpty();
  }

  @Test
  void changesAreMarkedWordByWord() {
    draft();
    var old = criterion("1.1");
    criteria.addCriterion(now().held(), 1, withCode(CriterionDraft.of(old), "1.9"));
    open("standards/2016/changes");
    assertThat(words()).contains("One of several that come from 1.1");
    criteria.removeCriterion(now().held(), criterion("1.2").id());
    open("standards/2016/changes");
    assertThat(words()).contains("Criteria that are gone");
    assertThat(words()).contains("It was 1.1 before.");
  }

  private static CriterionDraft withCode(CriterionDraft draft, String code) {
    return new CriterionDraft(
        code,
        draft.title(),
        draft.question(),
        draft.guidance(),
        draft.goodLooksLike(),
        draft.evidenceExpected(),
        draft.descriptors(),
        draft.ancestor(),
        draft.audience());
  }

  private void draft() {
    drafts.begin(new BeginEdition(before().id(), "2016", "Next"));
  }

  private StandardSetDetail before() {
    return sets.edition("2015");
  }

  private StandardSetDetail now() {
    return sets.edition("2016");
  }

  private CriterionDetail criterion(String code) {
    return now().criterion(code).orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static CheckboxGroup<AgencyKind> audience() {
    return _get(CheckboxGroup.class);
  }

  private static TextField title(String label) {
    return _get(TextField.class, spec -> spec.withLabel(text(label)));
  }

  private static void area(String label, String words) {
    _setValue(_get(TextArea.class, spec -> spec.withLabel(text(label))), words);
  }

  private static void press(String words) {
    _click(_get(Button.class, spec -> spec.withText(words)));
  }

  private static void press(String words, String said) {
    _click(
        _find(Button.class, spec -> spec.withText(words)).stream()
            .filter(button -> button.getAriaLabel().equals(Optional.of(said)))
            .findFirst()
            .orElseThrow());
  }

  /** Presses the last button of the dialog, which says yes. */
  private static void confirm() {
    var dialog = _get(Dialog.class);
    _click(_find(dialog, Button.class).getLast());
  }

  private static String words() {
    return UI.getCurrent()
        .getChildren()
        .map(Component::getElement)
        .map(element -> element.getTextRecursively())
        .reduce("", String::concat);
  }
}
