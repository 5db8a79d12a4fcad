package org.s11portal.panel.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.panel.PanelStatus;
import org.s11portal.panel.ScheduleFilter;

/**
 * What the address of the schedule says: which round, which of its panels, and whether as a list or
 * as a calendar, of which month. A word nobody knows is as good as none.
 */
record ScheduleQuery(
    Optional<RoundId> round, ScheduleFilter filter, boolean calendar, Optional<YearMonth> month) {

  private static final String CHAIR = "chair";
  private static final String AGENCY = "agency";
  private static final String VIEW = "view";
  private static final String MONTH = "month";
  private static final String CALENDAR = "calendar";

  static ScheduleQuery of(QueryParameters address) {
    return new ScheduleQuery(
        word(address, PanelNavigation.ROUND).map(RoundId::new),
        new ScheduleFilter(
            word(address, PanelNavigation.STATUS).flatMap(ScheduleQuery::status),
            word(address, CHAIR).map(UserId::new),
            word(address, AGENCY).map(AgencyId::new)),
        word(address, VIEW).filter(CALENDAR::equals).isPresent(),
        word(address, MONTH).flatMap(ScheduleQuery::month));
  }

  private static Optional<String> word(QueryParameters address, String name) {
    return address.getSingleParameter(name).filter(word -> !word.isBlank());
  }

  private static Optional<PanelStatus> status(String word) {
    return Arrays.stream(PanelStatus.values())
        .filter(status -> status.name().equals(word))
        .findFirst();
  }

  private static Optional<YearMonth> month(String word) {
    try {
      return Optional.of(YearMonth.parse(word));
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }

  ScheduleQuery in(RoundId other) {
    return new ScheduleQuery(Optional.of(other), filter, calendar, Optional.empty());
  }

  /** With the round that is shown, named or not. */
  ScheduleQuery asked(RoundId shown) {
    return new ScheduleQuery(Optional.of(shown), filter, calendar, month);
  }

  ScheduleQuery only(ScheduleFilter other) {
    return new ScheduleQuery(round, other, calendar, month);
  }

  ScheduleQuery asCalendar(boolean asCalendar) {
    return new ScheduleQuery(round, filter, asCalendar, month);
  }

  ScheduleQuery at(YearMonth other) {
    return new ScheduleQuery(round, filter, true, Optional.of(other));
  }

  QueryParameters parameters() {
    var words = new LinkedHashMap<String, String>();
    round.ifPresent(one -> words.put(PanelNavigation.ROUND, one.value()));
    filter.status().ifPresent(one -> words.put(PanelNavigation.STATUS, one.name()));
    filter.chair().ifPresent(one -> words.put(CHAIR, one.value()));
    filter.agency().ifPresent(one -> words.put(AGENCY, one.value()));
    if (calendar) {
      words.put(VIEW, CALENDAR);
      month.ifPresent(one -> words.put(MONTH, one.toString()));
    }
    return QueryParameters.simple(words);
  }

  /** As a link. */
  String address() {
    return PanelNavigation.schedule() + "?" + parameters().getQueryString();
  }
}
