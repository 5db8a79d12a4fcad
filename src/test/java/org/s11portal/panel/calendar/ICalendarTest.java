package org.s11portal.panel.calendar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.s11portal.base.Dates;
import org.s11portal.panel.SittingPlan;

/** What the portal writes for calendars is valid, and a second reader takes it as it is meant. */
class ICalendarTest {

  private static final Instant NOW = Instant.parse("2016-01-12T10:00:00Z");
  private static final ICalendar.Party PORTAL = ICalendar.portal("portal@example.org");
  private static final ICalendar.Party OLIVE = new ICalendar.Party("Olive", "olive@example.org");

  private final ICalendar calendar = new ICalendar();

  @Test
  void arrangingChangingAndCallingOffAreOneDateWithARisingNumber() throws Exception {
    var first = calendar.request(entry(1, LocalDate.of(2016, 2, 16)), PORTAL, OLIVE, NOW);
    var changed = calendar.request(entry(2, LocalDate.of(2016, 3, 15)), PORTAL, OLIVE, NOW);
    var off = calendar.cancel(entry(3, LocalDate.of(2016, 3, 15)), PORTAL, OLIVE, NOW);

    assertThat(List.of(method(first), method(changed), method(off)))
        .containsExactly("REQUEST", "REQUEST", "CANCEL");
    assertThat(List.of(event(first), event(changed), event(off)))
        .extracting(event -> event.getUid().getValue())
        .containsOnly("panel-1@portal.example.org");
    assertThat(List.of(event(first), event(changed), event(off)))
        .extracting(event -> event.getSequence().getValue())
        .containsExactly(1, 2, 3);
    assertThat(requireNonNull(event(off).getStatus()).isCancelled()).isTrue();
    for (var written : List.of(first, changed, off)) {
      assertThat(valid(written)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    // The days around the two changes of London’s clocks.
    "2015-10-24, 2015-10-24T08:30:00Z",
    "2015-10-25, 2015-10-25T09:30:00Z",
    "2015-10-26, 2015-10-26T09:30:00Z",
    "2016-03-26, 2016-03-26T09:30:00Z",
    "2016-03-27, 2016-03-27T08:30:00Z",
    "2016-03-28, 2016-03-28T08:30:00Z"
  })
  void halfPastNineIsHalfPastNineOnLondonsClockAllYearRound(LocalDate day, Instant moment)
      throws Exception {
    var written = calendar.request(entry(1, day), PORTAL, OLIVE, NOW);

    assertThat(written)
        .contains("DTSTART;TZID=Europe/London:" + day.toString().replace("-", "") + "T093000")
        .contains("BEGIN:VTIMEZONE");
    assertThat(event(written).getDateStart().getValue().toInstant()).isEqualTo(moment);
    assertThat(startInItsOwnLibrary(written)).isEqualTo(moment);
  }

  private static Instant startInItsOwnLibrary(String written) throws IOException, ParserException {
    Calendar read = new CalendarBuilder().build(new StringReader(written));
    var event =
        (net.fortuna.ical4j.model.component.VEvent) read.getComponent("VEVENT").orElseThrow();
    return Instant.from(requireNonNull(event.getDateTimeStart()).getDate());
  }

  @Test
  void whatPeopleWriteAddsNoLine() throws Exception {
    var sly = "Room 4\r\nATTENDEE:mailto:spy@example.org\nBEGIN:VALARM\u2028X:y";
    var written =
        calendar.request(
            new CalendarEntry(
                "panel-1@portal.example.org",
                1,
                new SittingPlan(
                    LocalDate.of(2016, 2, 16), LocalTime.of(13, 30), LocalTime.of(15, 0), sly),
                sly,
                sly),
            PORTAL,
            new ICalendar.Party("Olive\r\nATTENDEE:mailto:spy@example.org", "olive@example.org"),
            NOW);

    assertThat(valid(written)).isTrue();
    assertThat(event(written).getAttendees()).hasSize(1);
    assertThat(event(written).getAlarms()).isEmpty();
    assertThat(event(written).getLocation().getValue()).startsWith("Room 4 ATTENDEE:mailto:");
    assertThat(written.lines()).noneMatch(line -> line.startsWith("ATTENDEE:mailto:spy"));
  }

  @Test
  void onlyTheReaderIsNamedAndNobodyIsAskedToAnswer() {
    var attendee =
        event(calendar.request(entry(1, LocalDate.of(2016, 2, 16)), PORTAL, OLIVE, NOW))
            .getAttendees()
            .getFirst();

    assertThat(attendee.getEmail()).isEqualTo("olive@example.org");
    assertThat(attendee.getRsvp()).isFalse();
  }

  @Test
  void aFeedHoldsManyDatesOrNone() throws Exception {
    var two =
        calendar.feed(
            List.of(entry(1, LocalDate.of(2016, 2, 16)), entry(1, LocalDate.of(2016, 3, 15))), NOW);

    assertThat(requireNonNull(Biweekly.parse(two).first()).getEvents()).hasSize(2);
    assertThat(valid(two)).isTrue();
    var none = new CalendarBuilder().build(new StringReader(calendar.feed(List.of(), NOW)));
    assertThat(none.validate(true).getEntries()).isEmpty();
  }

  @Test
  void whatGoesOnPastMidnightEndsOnTheNextDayAndAsManyHoursLater() {
    for (var night : Map.of("2016-03-15", 4, "2016-03-26", 3, "2016-10-29", 5).entrySet()) {
      var day = LocalDate.parse(night.getKey());
      var written =
          calendar.request(
              entry(1, day, LocalTime.of(23, 0), LocalTime.of(3, 0)), PORTAL, OLIVE, NOW);

      var start = event(written).getDateStart().getValue().toInstant();
      var end = event(written).getDateEnd().getValue().toInstant();
      assertThat(end.atZone(Dates.LONDON).toLocalDate()).isEqualTo(day.plusDays(1));
      assertThat(Duration.between(start, end)).hasHours(night.getValue());
    }
  }

  private static CalendarEntry entry(int sequence, LocalDate day) {
    return entry(sequence, day, LocalTime.of(9, 30), LocalTime.of(11, 0));
  }

  private static CalendarEntry entry(int sequence, LocalDate day, LocalTime from, LocalTime to) {
    return new CalendarEntry(
        "panel-1@portal.example.org",
        sequence,
        new SittingPlan(day, from, to, "Council House; Room 4, second floor"),
        "Scrutiny panel: Barnardo’s, and a name so long that its line must be folded somewhere",
        "Audit 2015–16.\nhttps://portal.example.org/panels/1");
  }

  /** As its own library judges it, read back from the text, and as the second reader does. */
  private static boolean valid(String written) throws IOException, ParserException {
    Calendar read = new CalendarBuilder().build(new StringReader(written));
    var second = requireNonNull(Biweekly.parse(written).first());
    return read.validate(true).getEntries().isEmpty()
        && second.validate(ICalVersion.V2_0).isEmpty()
        && written
            .lines()
            .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
  }

  private static String method(String written) {
    return requireNonNull(Biweekly.parse(written).first()).getMethod().getValue();
  }

  private static VEvent event(String written) {
    return requireNonNull(Biweekly.parse(written).first()).getEvents().getFirst();
  }
}
