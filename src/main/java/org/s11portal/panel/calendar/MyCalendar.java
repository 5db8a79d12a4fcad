package org.s11portal.panel.calendar;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret address of one’s own dates: everybody’s own business, and nobody else’s. */
@Service
@Transactional
@RolesAllowed({
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.SAFEGUARDING_OFFICER,
  Roles.AGENCY_CONTRIBUTOR,
  Roles.AGENCY_LEAD,
  Roles.AGENCY_SIGNOFF
})
public class MyCalendar {

  private final FeedRepository feeds;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final String portal;

  MyCalendar(
      FeedRepository feeds,
      CurrentUser currentUser,
      Clock clock,
      @Value("${portal.address}") String portal) {
    this.feeds = feeds;
    this.currentUser = currentUser;
    this.clock = clock;
    this.portal = portal.replaceFirst("/+$", "");
  }

  /** How it stands; empty while there never was an address. */
  @Transactional(readOnly = true)
  public Optional<FeedDetail> feed() {
    return feeds.findById(currentUser.get().user().value()).map(CalendarFeed::detail);
  }

  /** Makes a new address and says it, once: it cannot be said again. The old one ends. */
  public String renew() {
    var by = currentUser.get().user();
    var now = clock.instant();
    var feed = feeds.findById(by.value()).orElseGet(() -> new CalendarFeed(by, now));
    var secret = FeedSecret.fresh();
    feed.renew(secret, now);
    feeds.save(feed);
    return portal + FeedController.ADDRESS + "/" + secret.value() + FeedController.ENDING;
  }

  /** The address ends; calendar programs that know it get nothing any more. */
  public void revoke() {
    feeds.findById(currentUser.get().user().value()).ifPresent(CalendarFeed::revoke);
  }
}
