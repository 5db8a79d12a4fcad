package org.s11portal.panel.calendar;

import static org.s11portal.base.Texts.text;

import java.net.URI;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.AuditRounds;
import org.s11portal.identity.UserId;
import org.s11portal.panel.PanelDetail;
import org.s11portal.panel.SittingDetail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts the date of a panel into the words of a calendar. */
@Component
public class CalendarEntries {

  private final Agencies agencies;
  private final AuditRounds rounds;
  private final String portal;

  CalendarEntries(
      Agencies agencies, AuditRounds rounds, @Value("${portal.address}") String portal) {
    this.agencies = agencies;
    this.rounds = rounds;
    this.portal = portal.replaceFirst("/+$", "");
  }

  /**
   * The entry of one date of a panel, as this person is to read it.
   *
   * @param about the address inside the portal where its reader can act
   */
  public CalendarEntry of(PanelDetail panel, SittingDetail date, String about, UserId reader) {
    return new CalendarEntry(
        panel.id().value() + "-" + panel.meeting(date) + "@" + host(),
        panel.arrangement(),
        date.plan(),
        title(panel, reader),
        text("panel.calendar.words", rounds.get(panel.round()).title(), portal + "/" + about));
  }

  private String title(PanelDetail panel, UserId reader) {
    var title = text("panel.calendar.title", agencies.get(panel.agency()).name());
    return panel
        .deputisedBy(reader)
        .map(seat -> text("panel.calendar.title.deputy", title, seat.name()))
        .orElse(title);
  }

  private String host() {
    var host = URI.create(portal).getHost();
    return host == null ? "portal" : host;
  }
}
