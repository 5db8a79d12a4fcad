package org.s11portal.report;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.stream.Stream;
import org.s11portal.base.Dates;
import org.s11portal.meeting.Matter;
import org.s11portal.meeting.MattersOfMeetings;
import org.s11portal.meeting.MeetingId;
import org.s11portal.report.ui.ReportNavigation;
import org.springframework.stereotype.Component;

/** The reports that went before a meeting, and those of them that were accepted. */
@Component
class ReportMatters implements MattersOfMeetings {

  private final SectionReportRepository reports;

  ReportMatters(SectionReportRepository reports) {
    this.reports = reports;
  }

  @Override
  public List<Matter> of(MeetingId meeting) {
    return reports.findByMeetingOrderByFiguresTakenAt(meeting).stream()
        .flatMap(ReportMatters::matters)
        .toList();
  }

  private static Stream<Matter> matters(SectionReport report) {
    var address = ReportNavigation.report(report.id());
    var received =
        new Matter("report/" + report.id().value(), Matter.Kind.RECEIVED, report.title(), address);
    return Stream.concat(
        Stream.of(received),
        report.acceptedAt().stream()
            .map(
                at ->
                    new Matter(
                        received.key() + "/accepted",
                        Matter.Kind.DECIDED,
                        text("report.matter.accepted", report.title(), Dates.day(at)),
                        address)));
  }
}
