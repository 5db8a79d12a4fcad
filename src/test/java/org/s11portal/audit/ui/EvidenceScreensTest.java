package org.s11portal.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.Answers;
import org.s11portal.audit.AuditScene;
import org.s11portal.audit.EvidenceFilter;
import org.s11portal.audit.EvidenceWatch;
import org.s11portal.audit.OurEvidence;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.base.Refused;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.Page;
import org.s11portal.evidence.DocumentDetail;
import org.s11portal.evidence.ui.DocumentLine;
import org.s11portal.evidence.ui.EvidenceUpload;
import org.s11portal.testing.SampleFiles;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

class EvidenceScreensTest extends ViewTest {

  @Autowired private ApplicationContext context;
  @Autowired private Answers answers;
  @Autowired private OurEvidence ours;
  @Autowired private SelfAssessments own;

  @BeforeEach
  void askTwoAgencies() {
    new AuditScene(context).asking("bchc", "yos");
    SignInAs.contributor("bchc");
  }

  @Test
  void theLibraryListsWhatIsKeptAndWhereItIsUsed() {
    var minutes = upload("minutes.txt");
    answers.attach("1.2", minutes.id(), "");

    open("evidence");

    _assertOne(Anchor.class, spec -> spec.withText("minutes"));
    assertThat(words()).contains("2 criteria in one round", "of 2 GB used");
    _assertOne(EvidenceUpload.class);
  }

  @Test
  void anEmptyLibrarySaysWhatWillBeThere() {
    open("evidence");

    _assertOne(EmptyState.class);
  }

  @Test
  void theSearchIsInTheAddress() {
    upload("minutes.txt");

    open("evidence?words=minut&show=UNUSED");
    assertThat(_get(TextField.class).getValue()).isEqualTo("minut");
    _assertOne(EmptyState.class);
    open("evidence?words=minut&show=nonsense");
    _assertOne(Anchor.class, spec -> spec.withText("minutes"));
  }

  @Test
  void aLinkIsAddedAndABadOneIsRefusedInTheDialog() {
    open("evidence");
    _click(_get(Button.class, spec -> spec.withText(text("audit.evidence.addLink"))));
    var address = _get(TextField.class, spec -> spec.withLabel(text("audit.evidence.address")));
    _setValue(address, "javascript:alert(1)");
    _click(_get(Button.class, spec -> spec.withText(text("audit.evidence.addLink.yes"))));
    assertThat(_get(Dialog.class).isOpened()).isTrue();
    assertThat(ours.all(EvidenceFilter.EVERYTHING)).isEmpty();

    _setValue(address, "https://policy.example/safeguarding");
    _click(_get(Button.class, spec -> spec.withText(text("audit.evidence.addLink.yes"))));

    _assertNone(Dialog.class);
    _assertOne(Anchor.class, spec -> spec.withText("policy.example"));
  }

  @Test
  void aDocumentsPageSaysEverythingAboutIt() {
    var minutes = upload("minutes.txt");

    open("evidence/" + minutes.id().value());

    assertThat(_get(H1.class).getText()).isEqualTo("minutes");
    assertThat(words()).contains("1.1, the answer as it stands", minutes.sha256(), "minutes.txt");
    _assertNone(Button.class, spec -> spec.withText(text("audit.evidence.withdraw")));
  }

  @Test
  void titleAndDaysAreSaidLater() {
    var minutes = upload("minutes.txt");
    open("evidence/" + minutes.id().value());

    _click(_get(Button.class, spec -> spec.withText(text("audit.evidence.describe"))));
    _setValue(
        _get(TextField.class, spec -> spec.withLabel(text("audit.evidence.title"))),
        "Minutes of the board, May 2015");
    _setValue(
        _get(DatePicker.class, spec -> spec.withLabel(text("audit.evidence.reviewBy"))),
        LocalDate.of(2015, 1, 31));
    _click(_get(Button.class, spec -> spec.withText(text("audit.evidence.save"))));

    assertThat(_get(H1.class).getText()).isEqualTo("Minutes of the board, May 2015");
    assertThat(words()).contains("review was due 31 January 2015");
  }

  @Test
  void anUnusedDocumentIsWithdrawnAfterAskingOnce() {
    var minutes = upload("minutes.txt");
    answers.detach("1.1", minutes.id());
    open("evidence/" + minutes.id().value());

    _click(_get(Button.class, spec -> spec.withText(text("audit.evidence.withdraw"))));
    assertThat(ours.all(EvidenceFilter.EVERYTHING)).hasSize(1);
    _click(
        _get(
            _get(Dialog.class),
            Button.class,
            spec -> spec.withText(text("audit.evidence.withdraw"))));

    assertThat(ours.all(EvidenceFilter.EVERYTHING)).isEmpty();
    assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
        .isEqualTo("evidence");
  }

  @Test
  void whatADocumentShowsIsSaidUnderTheAnswer() {
    upload("minutes.txt");
    open("audit/1.1");

    _click(_get(Button.class, spec -> spec.withText(text("audit.evidence.note"))));
    _setValue(
        _get(TextArea.class, spec -> spec.withLabel(text("audit.evidence.shows"))), "Who attended");
    _setValue(_get(TextField.class, spec -> spec.withLabel(text("audit.evidence.pages"))), "4–6");
    _click(_get(Button.class, spec -> spec.withText(text("audit.evidence.save"))));

    assertThat(own.sheet("1.1").answer().evidence().getFirst().inWords())
        .isEqualTo("see 4–6: Who attended");
    assertThat(words()).contains("see 4–6: Who attended");
  }

  @Test
  void aSignOffOfficerReadsAndChangesNothing() {
    var minutes = upload("minutes.txt");
    SignInAs.signoff("bchc");

    open("evidence");
    _assertNone(EvidenceUpload.class);
    open("evidence/" + minutes.id().value());
    _assertNone(Button.class, spec -> spec.withText(text("audit.evidence.describe")));
  }

  @Test
  void anotherAgencysDocumentHasNoPage() {
    var minutes = upload("minutes.txt");
    SignInAs.contributor("yos");

    open("evidence/" + minutes.id().value());
    _assertNone(DocumentLine.class);
    open("evidence/nonsense");
    _assertNone(DocumentLine.class);
  }

  @Test
  void officersSeeWhatWasRefusedAndTheManagerGivesMoreRoom() {
    assertThatThrownBy(() -> upload("macros.docm")).isInstanceOf(Refused.class);
    SignInAs.officer();
    open("evidence-checks");
    assertThat(words()).contains("macros.docm", "Agency bchc", "contains macros");
    _assertNone(Button.class, spec -> spec.withText(text("audit.watch.allow")));

    SignInAs.manager();
    open("evidence-checks");
    _click(_find(Button.class, spec -> spec.withText(text("audit.watch.allow"))).getFirst());
    _setValue(_get(IntegerField.class), 5);
    _click(
        _get(_get(Dialog.class), Button.class, spec -> spec.withText(text("audit.watch.allow"))));

    assertThat(words()).contains("of 5 GB used");
  }

  @Test
  void anAgencyDoesNotSeeTheOfficersChecks() {
    assertThatThrownBy(() -> open("evidence-checks")).isInstanceOf(MockAccessDeniedException.class);
    assertThatThrownBy(() -> context.getBean(EvidenceWatch.class).refused())
        .isInstanceOf(AccessDeniedException.class);
  }

  private DocumentDetail upload(String name) {
    return answers.upload("1.1", name, new ByteArrayInputStream(SampleFiles.text("Minutes")));
  }

  private static String words() {
    return _get(Page.class).getElement().getOuterHTML().replaceAll("<[^>]*>", " ");
  }
}
