package org.s11portal.meeting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.meeting.BoardMeetings;
import org.s11portal.meeting.MeetingStatus;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class MeetingViewTest extends ViewTest {

  @Autowired private BoardMeetings meetings;

  private static void press(String key) {
    _click(_get(Button.class, spec -> spec.withText(text(key))));
  }

  private static void type(String key, String words) {
    _setValue(_get(TextField.class, spec -> spec.withLabel(text(key))), words);
  }

  private static void write(String key, String words) {
    _setValue(_get(TextArea.class, spec -> spec.withLabel(text(key))), words);
  }

  private static String words() {
    return _get(MeetingView.class).getElement().getTextRecursively();
  }

  private String address() {
    return MeetingNavigation.meeting(meetings.all().getFirst().id());
  }

  private void entered() {
    SignInAs.officer();
    open("meetings");
    type("meeting.title", "Board, May");
    _setValue(_get(DatePicker.class), LocalDate.of(2016, 5, 12));
    press("meeting.plan");
  }

  private void held() {
    entered();
    type("meeting.papers.title", "The plan");
    type("meeting.papers.address", "https://example.org/plan");
    press("meeting.papers.add");
    write("meeting.decisions.words", "The plan is <b>adopted</b>");
    press("meeting.decisions.add");
    type("meeting.minutes", "BM 3/16");
    press("meeting.hold");
    press("meeting.hold.yes");
  }

  @Test
  void officerEntersRecordsAndClosesAMeeting() {
    held();
    assertThat(meetings.all().getFirst().status()).isEqualTo(MeetingStatus.HELD);
    assertThat(words()).contains("The plan", "The plan is <b>adopted</b>", "Minutes: BM 3/16");
    _assertNone(MeetingForm.class);
    _assertNone(DecisionForm.class);
  }

  @Test
  void wordsBegunInOneFormStayWhileAnotherIsSaved() {
    entered();
    write("meeting.decisions.words", "The plan is adop");
    type("meeting.minutes", "BM 3");
    type("meeting.papers.title", "The plan");
    press("meeting.papers.add");
    assertThat(words()).contains("The plan");
    assertThat(_get(TextArea.class).getValue()).isEqualTo("The plan is adop");
    assertThat(field("meeting.minutes").getValue()).isEqualTo("BM 3");
    assertThat(field("meeting.papers.title").getValue()).as("that was saved").isEmpty();
    assertThat(field("meeting.title").getValue()).isEqualTo("Board, May");
    press("meeting.decisions.add");
    assertThat(_get(TextArea.class).getValue()).isEmpty();
    assertThat(field("meeting.minutes").getValue()).isEqualTo("BM 3");
  }

  private static TextField field(String key) {
    return _get(TextField.class, spec -> spec.withLabel(text(key)));
  }

  @Test
  void closedRecordIsOnlyCorrectedWithAReason() {
    held();
    press("meeting.correction.save");
    assertThat(meetings.read(meetings.all().getFirst().id()).corrections()).isEmpty();
    write("meeting.correction.now", "BM 4/16");
    write("meeting.correction.reason", "Numbered anew");
    press("meeting.correction.save");
    assertThat(words()).contains("Minutes: BM 4/16", "BM 3/16", "Numbered anew");
  }

  @Test
  void boardMemberReadsAndIsOfferedNothingToChange() {
    held();
    SignInAs.boardMember();
    open(address());
    assertThat(words()).contains("The plan is <b>adopted</b>");
    _assertNone(MeetingSteps.class);
    _assertNone(TextField.class);
    open("meetings");
    _assertNone(MeetingForm.class);
  }

  @Test
  void withoutAMeetingTheListSaysSo() {
    SignInAs.boardMember();
    open("meetings");
    _assertOne(EmptyState.class);
  }

  @Test
  void agenciesDoNotEnter() {
    entered();
    var address = address();
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> open("meetings")).isInstanceOf(MockAccessDeniedException.class);
    assertThatThrownBy(() -> open(address)).isInstanceOf(MockAccessDeniedException.class);
  }
}
