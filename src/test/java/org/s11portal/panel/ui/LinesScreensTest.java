package org.s11portal.panel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.panel.AgendaItem;
import org.s11portal.panel.AgendaOrder;
import org.s11portal.panel.LineId;
import org.s11portal.panel.LinesOfEnquiry;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelScene;
import org.s11portal.panel.PanelSchedule;
import org.s11portal.panel.PrepareLine;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Lines of enquiry on the desk, in the pack and before the agency. */
class LinesScreensTest extends ViewTest {

  @Autowired private ApplicationContext context;
  @Autowired private LinesOfEnquiry lines;
  @Autowired private PanelSchedule schedule;
  private PanelId panel;

  @BeforeEach
  void aPanelIsBooked() {
    panel = new PanelScene(context).booked();
    SignInAs.panelChair();
  }

  @Test
  void theChairPreparesALineAtTheOpening() {
    open(PanelNavigation.desk(panel, "opening"));
    _click(_get(Button.class, spec -> spec.withText(text("panel.lines.prepare"))));
    _click(_get(Button.class, spec -> spec.withText(text("panel.lines.form.save"))));
    assertThat(lines.of(panel)).as("nothing without words").isEmpty();
    _setValue(
        _get(TextField.class, spec -> spec.withLabel(text("panel.lines.form.title"))), "Reviews");
    _setValue(
        _get(TextArea.class, spec -> spec.withLabel(text("panel.lines.form.question"))),
        "What reached the teams?");
    _click(_get(Button.class, spec -> spec.withText(text("panel.lines.form.save"))));

    assertThat(lines.of(panel)).hasSize(1);
    _assertOne(LinesPart.class);
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void theAgendaGoesByLinesOnceTheChairSaysSo() {
    prepared();
    open(PanelNavigation.desk(panel, "opening"));
    _assertNone(Span.class, spec -> spec.withText(text("panel.agenda.rest")));
    Select<Object> order =
        (Select<Object>)
            (Select<?>) _get(Select.class, spec -> spec.withLabel(text("panel.lines.order")));
    _setValue(order, AgendaOrder.LINES);

    assertThat(schedule.desk(panel).agenda().order()).isEqualTo(AgendaOrder.LINES);
    _assertOne(Span.class, spec -> spec.withText(text("panel.agenda.rest")));
  }

  @Test
  void aLineHasItsPlaceOnTheDeskWithMinutesAndIsMarkedAsHeard() {
    var line = prepared();
    open(PanelNavigation.desk(panel, "opening"));
    _click(_get(Button.class, spec -> spec.withText(text("panel.hold"))));
    open(PanelNavigation.desk(panel, AgendaItem.of(line).value()));
    _assertOne(LineDesk.class);
    _assertOne(Anchor.class, spec -> spec.withText("2.1 Title 2.1"));
    _setValue(_find(TypedText.class).getFirst().area(), "Two teams of six.");
    _click(_get(Button.class, spec -> spec.withText(text("panel.line.hear"))));

    assertThat(schedule.desk(panel).minutes(AgendaItem.of(line)).text())
        .isEqualTo("Two teams of six.");
    assertThat(lines.of(panel).getFirst().isHeard()).isTrue();
  }

  @Test
  void sharingAsksOnceMoreAndTheAgencyThenReadsIt() {
    var line = prepared();
    open(PanelNavigation.desk(panel, AgendaItem.of(line).value()));
    _click(_get(Button.class, spec -> spec.withText(text("panel.line.share"))));
    assertThat(lines.of(panel).getFirst().shared()).isEmpty();
    _click(_get(Button.class, spec -> spec.withText(text("panel.line.share.yes"))));
    _assertNone(Button.class, spec -> spec.withText(text("panel.line.edit")));

    SignInAs.contributor("bchc");
    open(PanelNavigation.ourPanel());
    _assertOne(OurLines.class);
    SignInAs.panelChair();
    assertThat(lines.of(panel).getFirst().shared().orElseThrow().readAt()).isPresent();
  }

  @Test
  void thePackShowsThemToThePanelAndAForeignLineIsNothing() {
    prepared();
    open(PanelNavigation.pack(panel));
    _assertOne(H2.class, spec -> spec.withText(text("panel.lines")));
    _assertOne(H3.class, spec -> spec.withText("Reviews"));

    open(PanelNavigation.desk(panel, "line-0123456789abcdef0123456789abcdef"));
    _assertOne(H1.class, spec -> spec.withText(text("base.nothingHere")));
    SignInAs.independentChair();
    open(PanelNavigation.desk(panel, "opening"));
    _assertNone(LinesPart.class);
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void aChallengeIsRaisedOnTheLinesOwnPage() {
    var line = prepared("2.1", "1.1");
    open(PanelNavigation.desk(panel, AgendaItem.of(line).value()));
    _click(_get(Button.class, spec -> spec.withText(text("panel.challenge.begin"))));
    _assertNone(Select.class, spec -> spec.withLabel(text("panel.challenge.under")));
    _setValue(
        _get(TextArea.class, spec -> spec.withLabel(text("panel.challenge.text"))), "Show it.");
    _click(_get(Button.class, spec -> spec.withText(text("panel.challenge.raise"))));
    assertThat(schedule.desk(panel).challenges()).as("about nothing").isEmpty();
    Select<Object> about =
        (Select<Object>)
            (Select<?>) _get(Select.class, spec -> spec.withLabel(text("panel.challenge.about")));
    _setValue(about, about.getListDataView().getItem(1));
    _click(_get(Button.class, spec -> spec.withText(text("panel.challenge.raise"))));

    assertThat(schedule.desk(panel).challenges())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo("2.1");
              assertThat(one.line()).contains(line);
            });
    _assertOne(ChallengeCard.class);
  }

  @Test
  void whoeverOnlyLooksInAsksNothingUnderALine() {
    var line = prepared();
    SignInAs.officer();
    open(PanelNavigation.desk(panel, AgendaItem.of(line).value()));

    _assertOne(LineDesk.class);
    _assertNone(ChallengeForm.class);
  }

  @Test
  void othersSeeALineAsItChangesAndKeepWhatTheyAreTyping() {
    var line = prepared();
    SignInAs.panelMember("panelmember2", "csc");
    open(PanelNavigation.desk(panel, AgendaItem.of(line).value()));
    _click(_get(Button.class, spec -> spec.withText(text("panel.challenge.begin"))));
    var mine = _get(TextArea.class, spec -> spec.withLabel(text("panel.challenge.text")));
    _setValue(mine, "Half a quest");
    SignInAs.panelChair();
    lines.share(panel, line);
    SignInAs.panelMember("panelmember2", "csc");
    _get(RoomSign.class).look();

    _assertNone(Button.class, spec -> spec.withText(text("panel.line.edit")));
    assertThat(_get(TextArea.class, spec -> spec.withLabel(text("panel.challenge.text"))))
        .isSameAs(mine);
    assertThat(mine.getValue()).isEqualTo("Half a quest");
  }

  @Test
  void whoeverHasALineOpenThatIsRemovedIsToldAndComesToTheOpening() {
    var line = prepared();
    SignInAs.panelMember("panelmember2", "csc");
    open(PanelNavigation.desk(panel, AgendaItem.of(line).value()));
    SignInAs.panelChair();
    lines.drop(panel, line);
    SignInAs.panelMember("panelmember2", "csc");
    _get(RoomSign.class).look();

    _assertOne(OpeningCard.class);
    _assertOne(Span.class, spec -> spec.withText(text("panel.line.gone")));
  }

  private LineId prepared(String... codes) {
    return lines
        .prepare(
            panel, new PrepareLine("Reviews", "What reached the teams?", List.of(codes), "", false))
        .id();
  }

  private LineId prepared() {
    return prepared("2.1");
  }
}
