package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.PanelVerdict;
import org.s11portal.audit.ReturnDesk;
import org.s11portal.audit.Returns;
import org.s11portal.audit.TwoRounds;
import org.s11portal.standards.Grade;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The panel’s grade of a round ago beside the criterion that it was given for, whatever its code.
 */
@PortalTest
class LastYearTest {

  @Autowired private ApplicationContext context;
  @Autowired private Returns returns;
  @Autowired private ReturnDesk desk;
  @Autowired private PanelBookings bookings;
  @Autowired private PanelSchedule schedule;
  @Autowired private JdbcTemplate jdbc;

  @Test
  void lastYearsGradeFollowsTheCriterionToItsNewCode() {
    new TwoRounds(context).asking("Fully met");
    jdbc.update("update self_assessment set status = 'SUBMITTED' where status = 'NOT_STARTED'");
    new PanelScene(context).peopled();
    SignInAs.officer();
    var assessment = returns.read(TwoRounds.NOW, PanelScene.BCHC).assessment().id();
    desk.openScrutiny(assessment);
    var panel =
        bookings.book(
            new BookPanel(TwoRounds.NOW, PanelScene.BCHC, PanelScene.PLAN, PanelScene.SEATS));
    // As the panel of a round ago left them: 1.1 was about heads, which are 1.2 now.
    moderated(panel, "1.1", "2");
    moderated(panel, "1.2", "0");

    SignInAs.panelChair();
    var sheet = schedule.desk(panel);
    assertThat(sheet.lastYear("1.2")).map(PanelVerdict::grade).contains(new Grade("2"));
    assertThat(sheet.lastYear("1.1")).map(PanelVerdict::grade).contains(new Grade("0"));
    assertThat(sheet.lastYear("1.3")).isEmpty();
  }

  private void moderated(PanelId panel, String code, String grade) {
    jdbc.update(
        "insert into moderation (id, assessment, code, edition, panel, round, agency, criterion,"
            + " self_grade, grade, reason, status, decided_by, decided_at, version)"
            + " values (?, ?, ?, 1, ?, '2014-15', 'bchc', ?, '3', ?, '', 'FINAL', 'panelchair', ?, 0)",
        UUID.randomUUID(),
        new AssessmentId(UUID.randomUUID()).value(),
        code,
        panel.value(),
        UUID.randomUUID(),
        grade,
        java.sql.Timestamp.from(Instant.now()));
  }
}
