package org.s11portal.report;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.agency.AgencySummary;
import org.s11portal.board.BoardSummary;
import org.s11portal.board.PublishedResult;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeScale;

/** What all tables of a report are made of: one round’s published results and who gave them. */
record Numbers(
    BoardSummary summary, List<PublishedResult> results, Map<AgencyId, AgencySummary> agencies) {

  GradeScale scale() {
    return summary.set().scale();
  }

  String name(AgencyId agency) {
    return Optional.ofNullable(agencies.get(agency))
        .map(AgencySummary::name)
        .orElse(agency.value());
  }

  String shortName(AgencyId agency) {
    return Optional.ofNullable(agencies.get(agency))
        .map(AgencySummary::shortName)
        .orElse(agency.value());
  }

  String words(Grade grade) {
    return GradeWords.of(grade, scale());
  }

  static String number(long count) {
    return Long.toString(count);
  }

  /** How many of them are met, in hundredths of those that apply; a dash where none does. */
  static String share(long met, long of) {
    return of == 0 ? "–" : text("report.percent", Math.round(100f * met / of));
  }
}
