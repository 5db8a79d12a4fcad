package org.s11portal.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.s11portal.base.Dates;
import org.s11portal.meeting.MeetingKeeping;
import org.s11portal.meeting.MeetingSummary;
import org.s11portal.meeting.MeetingWords;
import org.s11portal.plan.PlanImports;
import org.s11portal.plan.PlanMaintenance;
import org.s11portal.plan.Plans;
import org.s11portal.plan.Rag;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The other ways to look at a plan; what was chosen is in the address. */
class PlanPagesTest extends ViewTest {

  @Autowired private PlanImports imports;
  @Autowired private PlanMaintenance maintenance;
  @Autowired private Plans plans;
  @Autowired private MeetingKeeping meetings;

  @ParameterizedTest
  @ValueSource(strings = {"plan/overview", "plan/timeline", "plan/changes"})
  void withoutAPlanEachSaysSo(String address) {
    SignInAs.boardMember();
    open(address);
    assertThat(_find(NoPlan.class)).hasSize(1);
  }

  @Test
  void overviewSaysWhatEachColourMeans() {
    GivenPlan.imported(imports);
    SignInAs.boardMember();
    open("plan/overview");
    var words = _get(RagMeaning.class).getElement().getTextRecursively();
    for (var rag : Rag.values()) {
      assertThat(words).contains(rag.label(), rag.meaning());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRIORITY", "LEAD", "DUE", "nonsense"})
  void everyActionIsInSomeGroup(String by) {
    GivenPlan.imported(imports);
    SignInAs.boardMember();
    open("plan/overview?by=" + by);
    var words = words(OverviewView.class);
    assertThat(plans.current().orElseThrow().actions())
        .allSatisfy(action -> assertThat(words).contains(action.summary().ref()));
  }

  @Test
  void filterAndGroupingAreKeptTogetherInTheAddress() {
    GivenPlan.imported(imports);
    SignInAs.boardMember();
    open("plan/overview?by=LEAD");
    _setValue(_get(Checkbox.class, spec -> spec.withLabel(text("plan.filter.contradicted"))), true);
    var query = UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters();
    assertThat(query.getSingleParameter("by")).contains("LEAD");
    assertThat(query.getSingleParameter("contradicted")).isPresent();
  }

  @Test
  void timelineShowsStepsInTheirMonthsAndWhatLiesOutside() {
    GivenPlan.imported(imports);
    SignInAs.boardMember();
    open("plan/timeline");
    assertThat(words(TimelineView.class)).contains("Apr 15", "Mar 16", "Earlier", "Later");
    var months = TimelineMonths.of("2015-16");
    assertThat(months.column(LocalDate.of(2015, 3, 31))).isZero();
    assertThat(months.column(LocalDate.of(2015, 4, 1))).isEqualTo(1);
    assertThat(months.column(LocalDate.of(2016, 3, 31))).isEqualTo(12);
    assertThat(months.column(LocalDate.of(2106, 3, 31))).isEqualTo(13);
    open("plan/timeline?lead=Nobody+at+all");
    assertThat(_find(NothingMatches.class)).hasSize(1);
  }

  @Test
  void changesBeginOnTheDayOfTheAddress() {
    GivenPlan.imported(imports);
    maintenance.addProgress(plans.action("1c").id(), "Two teams were visited");
    SignInAs.boardMember();
    open("plan/changes?since=2016-01-01");
    assertThat(_get(H1.class).getText()).endsWith("1 January 2016");
    assertThat(words(ChangesView.class)).contains("Two teams were visited");
    _setValue(_get(DatePicker.class), LocalDate.of(2098, 1, 1));
    assertThat(words(ChangesView.class)).contains(text("plan.changes.none"));
    open("plan/changes?since=yesterday");
    assertThat(words(ChangesView.class)).contains("Two teams were visited");
  }

  @Test
  void changesAreCountedSinceTheLastMeetingUnlessAnotherIsChosen() {
    GivenPlan.imported(imports);
    var today = LocalDate.now(Dates.LONDON);
    var last = new MeetingWords("Board, last", today.minusDays(3), "");
    var earlier = new MeetingWords("Board, earlier", today.minusDays(90), "");
    meetings.plan(earlier);
    meetings.plan(last);
    meetings.plan(new MeetingWords("Board, next", today.plusDays(90), ""));
    SignInAs.boardMember();
    open("plan/changes");
    assertThat(_get(H1.class).getText()).endsWith(Dates.day(last.day()));
    @SuppressWarnings("unchecked")
    Select<MeetingSummary> choice = (Select<MeetingSummary>) _get(Select.class);
    assertThat(choice.getListDataView().getItems().map(MeetingSummary::title))
        .containsExactly("Board, last", "Board, earlier");
    choice.setValue(choice.getListDataView().getItem(1));
    assertThat(_get(H1.class).getText()).endsWith(Dates.day(earlier.day()));
    SignInAs.lead("bchc");
    open("plan/changes");
    assertThat(_find(Select.class)).as("leads do not read the board’s meetings").isEmpty();
  }

  @Test
  void planOfAnEarlierDayIsAPageOfItsOwn() {
    GivenPlan.imported(imports);
    SignInAs.boardMember();
    var today = LocalDate.now(Dates.LONDON);
    open("plan/on/" + today);
    assertThat(_get(H1.class).getText()).endsWith(Dates.day(today));
    assertThat(plans.current().orElseThrow().actions())
        .allSatisfy(
            action -> assertThat(words(PastPlanView.class)).contains(action.summary().ref()));
    open("plan/on/yesterday");
    assertThat(_find(PastPlanView.class)).isEmpty();
    open("plan/on/2001-01-01");
    assertThat(_find(PastPlanView.class)).isEmpty();
  }

  private static String words(Class<? extends com.vaadin.flow.component.Component> view) {
    return _get(view).getElement().getTextRecursively();
  }
}
