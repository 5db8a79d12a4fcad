package org.s11portal.audit.offline;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.Optional;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.audit.WordLimit;
import org.s11portal.base.Message;
import org.s11portal.base.table.SheetRow;
import org.s11portal.standards.Grade;

/** Reads what somebody filled into a row; what cannot be understood is found, cell by cell. */
final class OfflineCells {

  private final GradeWords grades;
  private final List<OfflineFinding> findings;

  OfflineCells(GradeWords grades, List<OfflineFinding> findings) {
    this.grades = grades;
    this.findings = findings;
  }

  /** The answer in a row; empty when one of its cells was found wanting. */
  Optional<SaveAnswer> read(SheetRow row, String code) {
    var before = findings.size();
    var grade = grade(row);
    var answer =
        new SaveAnswer(
            code,
            grade,
            words(row, OfflineColumn.REASON),
            words(row, OfflineColumn.NARRATIVE),
            words(row, OfflineColumn.IMPACT),
            ready(row),
            SaveAnswer.NEVER_KEPT);
    return findings.size() == before ? Optional.of(answer) : Optional.empty();
  }

  private Optional<Grade> grade(SheetRow row) {
    var typed = row.cell(OfflineColumn.GRADE.index());
    if (typed.isBlank()) {
      return Optional.empty();
    }
    var grade = grades.read(typed);
    if (grade.isEmpty()) {
      find(
          row,
          OfflineColumn.GRADE,
          "audit.offline.finding.grade",
          shortened(typed),
          String.join(", ", grades.offered()));
    }
    return grade;
  }

  private String words(SheetRow row, OfflineColumn column) {
    var words = SheetText.plain(row.cell(column.index()));
    if (!WordLimit.allows(words)) {
      find(row, column, "audit.offline.finding.tooLong", words.length(), WordLimit.CHARACTERS);
    }
    return words;
  }

  private boolean ready(SheetRow row) {
    var typed = row.cell(OfflineColumn.READY.index()).strip();
    var yes = typed.equalsIgnoreCase(text(ReturnWorkbook.ready(true)));
    if (!yes && !typed.isEmpty() && !typed.equalsIgnoreCase(text(ReturnWorkbook.ready(false)))) {
      find(row, OfflineColumn.READY, "audit.offline.finding.ready", shortened(typed));
    }
    return yes;
  }

  private void find(SheetRow row, OfflineColumn column, String why, Object... about) {
    findings.add(new OfflineFinding(column.cell(row.number()), new Message(why, List.of(about))));
  }

  private static String shortened(String typed) {
    var most = 40;
    return typed.length() <= most ? typed : typed.substring(0, most) + "…";
  }
}
