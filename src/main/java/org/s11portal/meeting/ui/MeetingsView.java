package org.s11portal.meeting.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.meeting.BoardMeetings;
import org.s11portal.meeting.MeetingId;
import org.s11portal.meeting.MeetingKeeping;
import org.s11portal.meeting.MeetingSummary;

/** All meetings of the board: those to come and those that were. */
@Route(value = MeetingNavigation.MEETINGS, layout = MainLayout.class)
@Menu(title = "meeting.menu", order = 33)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class MeetingsView extends Page implements BeforeEnterObserver {

  private final BoardMeetings meetings;
  private final MeetingKeeping keeping;
  private final CurrentUser currentUser;
  private final Clock clock;

  MeetingsView(
      BoardMeetings meetings, MeetingKeeping keeping, CurrentUser currentUser, Clock clock) {
    this.meetings = meetings;
    this.keeping = keeping;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    heading(text("meeting.menu"));
    lead(text("meeting.lead"));
    var all = meetings.all();
    add(
        all.isEmpty()
            ? new EmptyState(text("meeting.none"), text("meeting.none.text"))
            : new Card(table(all)));
    if (MayKeep.of(currentUser.get())) {
      var form = new MeetingForm(text("meeting.plan"), words -> open(keeping.plan(words)));
      var card = Card.titled(text("meeting.plan.title"), form);
      card.addClassName("no-print");
      add(card);
    }
  }

  private void open(MeetingId meeting) {
    getUI().ifPresent(ui -> ui.navigate(MeetingNavigation.meeting(meeting)));
  }

  private HtmlTable table(List<MeetingSummary> all) {
    var table =
        new HtmlTable(
            text("meeting.menu"),
            text("meeting.meeting"),
            text("meeting.day"),
            text("meeting.place"),
            text("meeting.standing"));
    var today = LocalDate.now(clock);
    all.forEach(
        one ->
            table.row(
                new Anchor(MeetingNavigation.meeting(one.id()), one.title()),
                new Span(Dates.day(one.day())),
                new Span(one.words().place()),
                MeetingChip.of(one, today)));
    return table;
  }
}
