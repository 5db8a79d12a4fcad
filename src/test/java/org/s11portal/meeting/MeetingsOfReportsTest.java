package org.s11portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Reports that named their meeting in words, brought over to meetings with a record. */
class MeetingsOfReportsTest {

  private static final String LAST_WITHOUT_MEETINGS = "271";

  private final DriverManagerDataSource database =
      new DriverManagerDataSource(TestDatabase.schema("s11meetings"), "root", "");
  private final JdbcClient jdbc = JdbcClient.create(database);

  private FluentConfiguration flyway() {
    return Flyway.configure().dataSource(database).cleanDisabled(false);
  }

  @BeforeEach
  void beforeThereWereMeetings() {
    flyway().load().clean();
    flyway().target(LAST_WITHOUT_MEETINGS).load().migrate();
    report("Interim", "2015-12-17", "Board, December");
    report("Interim, again", "2015-12-17", "Board, December");
    report("Full", "2016-05-12", "Board, May");
    report("Draft", "", "");
  }

  private void report(String title, String day, String meeting) {
    jdbc.sql(
            """
            insert into section_report (id, round, kind, title, status, figures, changes,
              figures_taken_at, drafted_by, meeting_on, meeting_name, version)
            values (?, '2015-16', 'INTERIM', ?, 'DRAFT', '[]', '[]',
              '2015-12-10 17:00', 'officer', nullif(?, ''), nullif(?, ''), 0)
            """)
        .params(UUID.randomUUID(), title, day, meeting)
        .update();
  }

  private String meetingOf(String report) {
    return jdbc.sql(
            """
            select coalesce(concat(meeting.title, ', ', meeting.on_day), 'none')
            from section_report report left join board_meeting meeting
              on meeting.id = report.meeting
            where report.title = ?
            """)
        .param(report)
        .query(String.class)
        .single();
  }

  @Test
  void eachMeetingThatWasNamedHasOneRecordAndEveryReportItsOwn() {
    flyway().load().migrate();

    assertThat(jdbc.sql("select count(*) from board_meeting").query(Integer.class).single())
        .isEqualTo(2);
    assertThat(meetingOf("Interim")).isEqualTo("Board, December, 2015-12-17");
    assertThat(meetingOf("Interim, again")).isEqualTo("Board, December, 2015-12-17");
    assertThat(meetingOf("Full")).isEqualTo("Board, May, 2016-05-12");
    assertThat(meetingOf("Draft")).isEqualTo("none");
  }
}
