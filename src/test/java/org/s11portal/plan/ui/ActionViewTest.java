package org.s11portal.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.meeting.BoardMeetings;
import org.s11portal.meeting.Matter;
import org.s11portal.meeting.MeetingKeeping;
import org.s11portal.meeting.MeetingSummary;
import org.s11portal.meeting.MeetingWords;
import org.s11portal.plan.AmendDueDate;
import org.s11portal.plan.PlanImports;
import org.s11portal.plan.PlanStatus;
import org.s11portal.plan.Plans;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class ActionViewTest extends ViewTest {

  @Autowired private PlanImports imports;
  @Autowired private Plans plans;
  @Autowired private MeetingKeeping keeping;
  @Autowired private BoardMeetings meetings;

  @BeforeEach
  void thereIsAPlan() {
    GivenPlan.imported(imports);
  }

  @Test
  void eitherRefLeadsToTheSameAction() {
    SignInAs.boardMember();
    open("plan/action/2c");
    var title = _get(H1.class).getText();
    open("plan/action/1a");
    assertThat(_get(H1.class).getText()).isEqualTo(title).startsWith("1a · 2c:");
    open(PlanNavigation.action("2a(ii)"));
    assertThat(_get(H1.class).getText()).startsWith("2a(ii): Check");
  }

  @Test
  void unknownRefAnswersThatThereIsNothing() {
    SignInAs.boardMember();
    open("plan/action/9z");
    assertThat(_get(H1.class).getText()).doesNotContain("9z");
    assertThat(_find(ActionProgress.class)).isEmpty();
  }

  @Test
  void amendmentsAndMilestonesAreShown() {
    SignInAs.boardMember();
    open("plan/action/2d");
    assertThat(words()).contains("31 October 2015", "31 August 2016", "Not recorded");
    open("plan/action/1b");
    assertThat(words()).contains("Review of exploitation finished in October 2015");
  }

  @Test
  void boardMembersAreOfferedNothingToChange() {
    SignInAs.boardMember();
    open("plan/action/1b");
    assertThat(_find(ActionForms.class)).isEmpty();
    assertThat(_find(ActionMilestones.class).getFirst().getElement().getTextRecursively())
        .doesNotContain(text("plan.milestone.reopen"));
  }

  @Test
  void officerReportsProgressOnly() {
    SignInAs.officer();
    open("plan/action/1c");
    assertThat(_find(StatusForm.class)).isEmpty();
    assertThat(_find(DueDateForm.class)).isEmpty();
    _setValue(_get(TextArea.class), "Two teams were visited");
    _click(_get(Button.class, spec -> spec.withText(text("plan.progress.add"))));
    assertThat(words()).contains("Two teams were visited");
    assertThat(plans.action("1c").latestProgress().orElseThrow().text())
        .isEqualTo("Two teams were visited");
  }

  @Test
  void managerChangesTheStatus() {
    SignInAs.manager();
    open("plan/action/1c");
    Select<PlanStatus> to = choice(StatusForm.class, "plan.status.to");
    _setValue(to, PlanStatus.OFF_TRACK);
    _click(_get(Button.class, spec -> spec.withText(text("plan.status.change"))));
    assertThat(plans.action("1c").summary().status()).isEqualTo(PlanStatus.OFF_TRACK);
  }

  @Test
  void refusalIsShownAndWhatWasTypedStays() {
    SignInAs.manager();
    open("plan/action/1c");
    Select<PlanStatus> to = choice(StatusForm.class, "plan.status.to");
    _setValue(to, PlanStatus.NO_LONGER_APPLICABLE);
    _click(_get(Button.class, spec -> spec.withText(text("plan.status.change"))));
    assertThat(getNotifications()).hasSize(1);
    assertThat(to.getValue()).isEqualTo(PlanStatus.NO_LONGER_APPLICABLE);
    assertThat(plans.action("1c").summary().status()).isEqualTo(PlanStatus.ON_TRACK);
  }

  @Test
  void independentChairAmendsADueDateWithMeetingAndWhoAgreed() {
    var meeting = metInMay();
    SignInAs.independentChair();
    open("plan/action/3d");
    assertThat(_find(ProgressForm.class)).isEmpty();
    _setValue(_get(DatePicker.class), LocalDate.of(2016, 9, 30));
    _setValue(_get(TextArea.class), "The group needs members first");
    Select<MeetingSummary> at = choice(DueDateForm.class, "meeting.choice");
    _click(_get(Button.class, spec -> spec.withText(text("plan.amendment.save"))));
    assertThat(at.isInvalid()).isTrue();
    _setValue(at, meeting);
    _setValue(field("plan.amendment.agreedBy"), "x".repeat(AmendDueDate.LONGEST_NAME + 1));
    _click(_get(Button.class, spec -> spec.withText(text("plan.amendment.save"))));
    assertThat(field("plan.amendment.agreedBy").isInvalid()).isTrue();
    _setValue(field("plan.amendment.agreedBy"), "Independent Chair");
    _click(_get(Button.class, spec -> spec.withText(text("plan.amendment.save"))));
    assertThat(plans.action("3d").summary().due()).contains(LocalDate.of(2016, 9, 30));
    assertThat(words()).contains("Board, 12 May 2016", "amended from 31 March 2016");
  }

  @Test
  void actionIsGivenUpOnlyByAMeetingWhichThenSaysSo() {
    var meeting = metInMay();
    SignInAs.manager();
    open("plan/action/1c");
    Select<PlanStatus> to = choice(StatusForm.class, "plan.status.to");
    _setValue(to, PlanStatus.NO_LONGER_APPLICABLE);
    Select<MeetingSummary> at = choice(StatusForm.class, "meeting.choice");
    _setValue(at, meeting);
    _click(_get(Button.class, spec -> spec.withText(text("plan.status.change"))));
    assertThat(words()).contains("Decided at: Board, 12 May 2016.");
    assertThat(meetings.read(meeting.id()).matters())
        .extracting(Matter::address)
        .containsExactly("plan/action/1c");
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <T> Select<T> choice(Class<? extends Component> form, String key) {
    return _get(_get(form), Select.class, spec -> spec.withLabel(text(key)));
  }

  private MeetingSummary metInMay() {
    SignInAs.manager();
    var id = keeping.plan(new MeetingWords("Board", LocalDate.of(2016, 5, 12), ""));
    var meeting = meetings.get(id);
    SignInAs.independentChair();
    return meeting;
  }

  private static TextField field(String key) {
    return _get(TextField.class, spec -> spec.withLabel(text(key)));
  }

  private static String words() {
    return _get(ActionView.class).getElement().getTextRecursively();
  }
}
