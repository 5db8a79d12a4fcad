package org.s11portal.meeting.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.HalfTyped;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.PrintButton;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.People;
import org.s11portal.identity.Roles;
import org.s11portal.meeting.BoardMeetings;
import org.s11portal.meeting.MeetingDocuments;
import org.s11portal.meeting.MeetingId;
import org.s11portal.meeting.MeetingKeeping;
import org.s11portal.meeting.MeetingStatus;
import org.s11portal.meeting.MeetingSummary;

/** One meeting of the board: the papers it received, what it decided, and where its minutes are. */
@Route(value = MeetingNavigation.MEETINGS + "/:meeting", layout = MainLayout.class)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class MeetingView extends Page implements BeforeEnterObserver {

  private final BoardMeetings meetings;
  private final MeetingKeeping keeping;
  private final MeetingDocuments documents;
  private final People people;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final transient HalfTyped typed = new HalfTyped();
  private Optional<MeetingId> shown = Optional.empty();

  MeetingView(
      BoardMeetings meetings,
      MeetingKeeping keeping,
      MeetingDocuments documents,
      People people,
      CurrentUser currentUser,
      Clock clock) {
    this.meetings = meetings;
    this.keeping = keeping;
    this.documents = documents;
    this.people = people;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    shown = event.getRouteParameters().get("meeting").map(MeetingId::of);
    show();
  }

  private void show() {
    typed.remember();
    removeAll();
    var meeting = meetings.read(shown.orElseThrow(NotFound::new));
    var summary = meeting.summary();
    var today = LocalDate.now(clock);
    crumbs(
        Crumb.link(text("meeting.menu"), MeetingNavigation.MEETINGS), Crumb.here(summary.title()));
    heading(summary.title(), MeetingChip.of(summary, today), new PrintButton());
    lead(whenAndWhere(summary));
    var keeper =
        Optional.of(new RecordKeeper(summary, keeping, this::done))
            .filter(may -> MayKeep.of(currentUser.get()));
    var open = keeper.filter(may -> summary.status() == MeetingStatus.PLANNED);
    var uploads = new UploadedPapers(summary.id(), documents, this::show);
    var main =
        new Div(
            new MeetingPapers(meeting, uploads, today, open),
            new MeetingDecisions(meeting, open),
            new MeetingCorrections(meeting, people));
    main.addClassName("stack");
    var both = new Div(main);
    keeper.ifPresent(
        may -> {
          both.addClassNames("split", "wide-aside");
          both.add(new MeetingSteps(meeting, today, may));
        });
    add(both);
    typed.putBack(this);
  }

  private void done(Runnable deed, String... words) {
    if (Attempt.to(deed)) {
      typed.saved(words);
      Notices.done(text("meeting.saved"));
      show();
    }
  }

  private static String whenAndWhere(MeetingSummary meeting) {
    var day = Dates.day(meeting.day());
    return meeting.words().place().isBlank()
        ? day
        : text("meeting.whenAndWhere", day, meeting.words().place());
  }
}
