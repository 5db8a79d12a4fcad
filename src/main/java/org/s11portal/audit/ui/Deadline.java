package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.base.Dates;

/** How much time is left for a return, or where it stands once time no longer matters. */
record Deadline(String figure, String label, String note) {

  static Deadline of(AssessmentSummary assessment, LocalDate today) {
    if (assessment.status().hasBeenHandedIn() || assessment.status() == AssessmentStatus.EXEMPT) {
      return new Deadline(
          text("audit.status." + assessment.status()), text("audit.deadline.stands"), "");
    }
    var days = ChronoUnit.DAYS.between(today, assessment.dueOn());
    var due = text("audit.deadline.due", Dates.day(assessment.dueOn()));
    if (days == 0) {
      return new Deadline(text("audit.deadline.today"), text("audit.deadline.lastDay"), due);
    }
    var label = days > 0 ? "audit.deadline.left" : "audit.deadline.overdue";
    return new Deadline(
        text("audit.deadline.days", Math.abs(days)), text(label, Math.abs(days)), due);
  }
}
