package org.s11portal.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.board.Publications;
import org.s11portal.panel.PanelScene;
import org.s11portal.report.ReportSection;
import org.s11portal.report.ReportStatus;
import org.s11portal.report.SectionReports;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ReportViewTest extends ViewTest {

  @Autowired private ApplicationContext portal;
  @Autowired private Publications publications;
  @Autowired private SectionReports reports;

  @BeforeEach
  void drafted() {
    new PanelScene(portal).approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    SignInAs.officer();
    open("reports");
    _click(_get(Button.class, spec -> spec.withText(text("report.draft.FULL"))));
  }

  private String address() {
    return ReportNavigation.report(reports.all().getFirst().id());
  }

  private void writtenAndPutBeforeTheBoard() {
    open(address());
    _setValue(_find(TextArea.class).getFirst(), "Most is well.");
    var report = reports.all().getFirst();
    assertThat(reports.read(report.id()).commentary(ReportSection.SUMMARY).words())
        .isEqualTo("Most is well.");
    _setValue(_get(DatePicker.class), LocalDate.of(2016, 5, 11));
    _setValue(_get(TextField.class, spec -> spec.withLabel(text("meeting.title"))), "Board, May");
    _click(_get(Button.class, spec -> spec.withText(text("meeting.choice.add.save"))));
    _click(_get(Button.class, spec -> spec.withText(text("report.present"))));
    assertThat(reports.all().getFirst().status()).isEqualTo(ReportStatus.BEFORE_THE_BOARD);
  }

  @Test
  void officerWritesAndPutsTheReportBeforeTheBoard() {
    writtenAndPutBeforeTheBoard();
    _assertNone(TextArea.class);
  }

  @Test
  void boardMemberReadsAndWritesNothing() {
    writtenAndPutBeforeTheBoard();
    SignInAs.boardMember();
    open(address());
    _assertNone(TextArea.class);
    _assertNone(Button.class, spec -> spec.withText(text("report.accept")));
  }

  @Test
  void chairAccepts() {
    writtenAndPutBeforeTheBoard();
    SignInAs.independentChair();
    open(address());
    _click(_get(Button.class, spec -> spec.withText(text("report.accept"))));
    _click(_get(Button.class, spec -> spec.withText(text("report.accept.yes"))));
    assertThat(reports.all().getFirst().status()).isEqualTo(ReportStatus.ACCEPTED);
  }
}
