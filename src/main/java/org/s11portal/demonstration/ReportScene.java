package org.s11portal.demonstration;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.time.LocalTime;
import org.s11portal.audit.RoundId;
import org.s11portal.meeting.MeetingSummary;
import org.s11portal.report.ReportAcceptance;
import org.s11portal.report.ReportDrafting;
import org.s11portal.report.ReportId;
import org.s11portal.report.ReportKind;
import org.s11portal.report.ReportSection;
import org.s11portal.report.ReportSummary;
import org.s11portal.report.SectionReports;
import org.s11portal.report.WriteCommentary;
import org.springframework.stereotype.Component;

/** The Section 11 reports: the interim one is accepted, the full one still being written. */
@Component
@DemonstrationProfile
class ReportScene {

  private final Acting acting;
  private final SectionReports reports;
  private final ReportDrafting drafting;
  private final ReportAcceptance acceptance;

  ReportScene(
      Acting acting, SectionReports reports, ReportDrafting drafting, ReportAcceptance acceptance) {
    this.acting = acting;
    this.reports = reports;
    this.drafting = drafting;
    this.acceptance = acceptance;
  }

  void interim(RoundId round, LocalDate on, MeetingSummary meeting) {
    acting.as(
        "officer",
        on,
        LocalTime.of(17, 30),
        () -> {
          var report = drafting.draft(round, ReportKind.INTERIM);
          write(report, ReportSection.SUMMARY, "demonstration.report.interim.summary");
          write(report, ReportSection.LEARNING, "demonstration.report.interim.learning");
          drafting.putBefore(report, now(report).version(), meeting.id());
        });
    acting.as(
        "chair",
        meeting.day(),
        LocalTime.of(15, 0),
        () ->
            reports.all().stream()
                .filter(one -> one.kind() == ReportKind.INTERIM)
                .forEach(one -> acceptance.accept(one.id(), one.version())));
  }

  void full(RoundId round, LocalDate on) {
    acting.as(
        "officer",
        on,
        LocalTime.of(10, 0),
        () -> {
          var report = drafting.draft(round, ReportKind.FULL);
          write(report, ReportSection.SUMMARY, "demonstration.report.full.summary");
          write(report, ReportSection.ACTIONS, "demonstration.report.full.actions");
        });
  }

  private void write(ReportId report, ReportSection section, String key) {
    drafting.write(new WriteCommentary(report, section, 0, text(key)));
  }

  private ReportSummary now(ReportId report) {
    return reports.read(report).summary();
  }
}
