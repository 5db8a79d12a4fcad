package org.s11portal.panel.ui;

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
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.ui.Chip;
import org.s11portal.identity.PersonDetail;
import org.s11portal.panel.Interests;
import org.s11portal.panel.LayOutSlots;
import org.s11portal.panel.OfferedDates;
import org.s11portal.panel.PanelScene;
import org.s11portal.panel.PanelSchedule;
import org.s11portal.panel.PanelStatus;
import org.s11portal.panel.SlotBook;
import org.s11portal.panel.SlotId;
import org.s11portal.panel.SlotStatus;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Calendar and list, dates laid out and chosen, one’s own calendar, interests. */
class ArrangingScreensTest extends ViewTest {

  @Autowired private ApplicationContext context;
  @Autowired private PanelSchedule schedule;
  @Autowired private SlotBook book;
  @Autowired private OfferedDates offered;
  @Autowired private Interests interests;
  private PanelScene scene;

  @BeforeEach
  void begin() {
    scene = new PanelScene(context);
  }

  @Test
  void theMonthIsATableWhoseWeekdaysHeadItAndWhoseDaysSayTheirDate() {
    scene.booked();
    SignInAs.panelChair();
    open("panels?view=calendar&month=2016-02");

    assertThat(
            _find(
                NativeTableHeaderCell.class,
                spec ->
                    spec.withPredicate(
                        cell -> "Monday".equals(cell.getElement().getAttribute("abbr")))))
        .allSatisfy(cell -> assertThat(cell.getElement().getAttribute("scope")).isEqualTo("col"));
    var day =
        _get(
            NativeTableCell.class,
            spec ->
                spec.withPredicate(
                    cell -> cell.getElement().getTextRecursively().contains("16 February 2016")));
    assertThat(day.getElement().getTextRecursively()).contains("13:30–15:00", "BCHC", "Booked");
    _assertOne(Anchor.class, spec -> spec.withText("← January 2016"));
    _assertOne(Anchor.class, spec -> spec.withText("March 2016 →"));
  }

  @Test
  void theCalendarBeginsWhereSomethingIsArrangedAndTakesNoNonsense() {
    scene.booked();
    SignInAs.panelChair();
    open("panels?view=calendar&month=nonsense&status=NO&chair=&agency=bchc");

    _assertOne(MonthCalendar.class);
    _assertOne(Anchor.class, spec -> spec.withText("Agency bchc"));
  }

  @Test
  void theScheduleIsFilteredByChairAndAgency() {
    scene.booked();
    SignInAs.panelChair();

    open("panels?chair=panelchair&agency=bchc");
    _assertOne(Anchor.class, spec -> spec.withText("Agency bchc"));
    open("panels?chair=somebody");
    _assertNone(Anchor.class, spec -> spec.withText("Agency bchc"));
    open("panels?agency=yos");
    _assertNone(Anchor.class, spec -> spec.withText("Agency bchc"));
  }

  @Test
  @SuppressWarnings({"rawtypes", "unchecked"})
  void theOfficerLaysDatesOutOffersAndWithdrawsThem() {
    scene.handedIn();
    SignInAs.officer();
    open("panels");
    _click(_get(Button.class, spec -> spec.withText(text("panel.slots.layOut"))));
    _setValue(_get(DatePicker.class), LocalDate.of(2099, 2, 16));
    _setValue(_get(TextField.class, spec -> spec.withLabel(text("panel.book.place"))), "Room 4");
    Select<PersonDetail> chair =
        _get(Select.class, spec -> spec.withLabel(text("panel.book.chair")));
    chair.setValue(chair.getListDataView().getItem(0));
    _click(_get(Button.class, spec -> spec.withText(text("panel.slots.layOut.yes"))));
    assertThat(book.inRound(PanelScene.ROUND)).hasSize(2);

    _click(_get(Button.class, spec -> spec.withText(text("panel.slots.offer", 2))));
    _click(_get(Button.class, spec -> spec.withText(text("panel.slots.offer.yes"))));
    assertThat(book.inRound(PanelScene.ROUND)).allMatch(s -> s.status() == SlotStatus.OFFERED);

    _click(_find(Button.class, spec -> spec.withText(text("panel.slots.withdraw"))).getFirst());
    _click(_find(Button.class, spec -> spec.withText(text("panel.slots.withdraw"))).getLast());
    assertThat(book.inRound(PanelScene.ROUND).getFirst().status()).isEqualTo(SlotStatus.WITHDRAWN);
  }

  @Test
  void clashesAreSaidWhileTheDateIsFilledIn() {
    scene.booked();
    scene.audit().handedIn("yos");
    SignInAs.officer();
    open("panels");
    _click(_get(Button.class, spec -> spec.withText(text("panel.book"))));
    _setValue(_get(DatePicker.class), LocalDate.of(2016, 2, 16));
    var times = _find(com.vaadin.flow.component.timepicker.TimePicker.class);
    _setValue(times.getFirst(), LocalTime.of(14, 0));
    _setValue(times.getLast(), LocalTime.of(15, 30));
    _setValue(_get(TextField.class, spec -> spec.withLabel(text("panel.book.place"))), "room 4");

    _assertOne(Chip.class, spec -> spec.withText(text("panel.clash.warning")));
    _click(_find(Button.class, spec -> spec.withText(text("panel.book.confirm"))).getLast());
    assertThat(schedule.inRound(PanelScene.ROUND)).hasSize(1);
  }

  @Test
  void theLeadChoosesADateAndIsToldWhenItIsGone() {
    var slots = offer();
    SignInAs.lead("bchc");
    open("our-panel");
    var choose = _find(Button.class, spec -> spec.withText(text("panel.offered.choose")));
    assertThat(choose).hasSize(2);
    SignInAs.officer();
    book.withdraw(slots.getFirst());
    SignInAs.lead("bchc");

    _click(choose.getFirst());
    _click(_get(Button.class, spec -> spec.withText(text("panel.offered.choose.yes"))));
    assertThat(_find(Button.class, spec -> spec.withText(text("panel.offered.choose")))).hasSize(1);
    _click(_get(Button.class, spec -> spec.withText(text("panel.offered.choose"))));
    _click(_find(Button.class, spec -> spec.withText(text("panel.offered.choose.yes"))).getLast());

    _assertNone(OfferedDatesCard.class);
    assertThat(offered.open()).isEmpty();
    SignInAs.officer();
    assertThat(schedule.inRound(PanelScene.ROUND).getFirst().status())
        .isEqualTo(PanelStatus.BOOKED);
  }

  @Test
  void colleaguesOfTheLeadAreNotOfferedDates() {
    offer();
    SignInAs.contributor("bchc");
    open("our-panel");

    _assertNone(OfferedDatesCard.class);
  }

  @Test
  void anAddressIsShownOnceAndCanBeEnded() {
    SignInAs.panelChair();
    open("my-calendar");
    _click(_get(Button.class, spec -> spec.withText(text("panel.mine.make"))));
    assertThat(_get(TextField.class).getValue()).contains("/calendar/").endsWith(".ics");

    open("my-calendar");
    _assertNone(TextField.class);
    _click(_get(Button.class, spec -> spec.withText(text("panel.mine.revoke"))));
    _click(_get(Button.class, spec -> spec.withText(text("panel.mine.revoke.yes"))));
    _assertOne(Button.class, spec -> spec.withText(text("panel.mine.make")));
  }

  @Test
  @SuppressWarnings({"rawtypes", "unchecked"})
  void anInterestIsDeclaredInWordsAndWithdrawn() {
    scene.handedIn();
    SignInAs.panelMember("panelmember2", "csc");
    open("interests");
    var declare = _get(Button.class, spec -> spec.withText(text("panel.interests.declare.yes")));
    _click(declare);
    assertThat(interests.mine()).isEmpty();

    ComboBox<AgencySummary> agency = _get(ComboBox.class);
    agency.setValue(agency.getListDataView().getItem(0));
    _setValue(_get(TextArea.class), "I worked there.");
    _click(declare);
    assertThat(interests.mine()).hasSize(1);
    _click(_get(Button.class, spec -> spec.withText(text("panel.interests.withdraw"))));
    _click(_find(Button.class, spec -> spec.withText(text("panel.interests.withdraw"))).getLast());
    assertThat(interests.mine().getFirst().holds()).isFalse();
  }

  @Test
  void theManagerSeesInterestsAndDeclaresNone() {
    scene.handedIn();
    SignInAs.manager();
    open("interests");

    _assertNone(DeclareInterestCard.class);
  }

  @Test
  void eachScreenIsForItsRoles() {
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> open("interests")).isInstanceOf(MockAccessDeniedException.class);
    SignInAs.boardMember();
    assertThatThrownBy(() -> open("my-calendar")).isInstanceOf(MockAccessDeniedException.class);
    assertThatThrownBy(() -> open("interests")).isInstanceOf(MockAccessDeniedException.class);
  }

  private List<SlotId> offer() {
    scene.handedIn();
    SignInAs.officer();
    var slots =
        book.layOut(
            new LayOutSlots(
                PanelScene.ROUND,
                LocalDate.of(2099, 2, 16),
                LocalTime.of(13, 0),
                90,
                30,
                2,
                "Room 4",
                PanelScene.SEATS,
                Set.of()));
    book.offer(PanelScene.ROUND);
    return slots;
  }
}
