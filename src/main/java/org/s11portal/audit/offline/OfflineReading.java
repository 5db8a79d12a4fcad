package org.s11portal.audit.offline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.base.Message;
import org.s11portal.base.Refused;
import org.s11portal.base.table.Sheet;
import org.s11portal.base.table.SheetRow;
import org.s11portal.standards.CriterionDetail;

/** Holds a workbook against the return as it is now, row by row. It changes nothing. */
final class OfflineReading {

  private final ReturnDetail whole;
  private final OfflineCells cells;
  private final List<OfflineChange> changes = new ArrayList<>();
  private final List<OfflineFinding> findings = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private int same;

  private OfflineReading(ReturnDetail whole) {
    this.whole = whole;
    cells = new OfflineCells(new GradeWords(whole.set().scale()), findings);
  }

  static OfflinePreview of(List<Sheet> sheets, ReturnDetail whole) {
    Identity.require(sheets, whole);
    var reading = new OfflineReading(whole);
    reading.read(answers(sheets));
    return new OfflinePreview(whole.set().scale(), reading.changes, reading.findings, reading.same);
  }

  private static Sheet answers(List<Sheet> sheets) {
    var sheet =
        sheets.stream()
            .filter(one -> one.name().equals(ReturnWorkbook.ANSWERS))
            .findFirst()
            .orElseThrow(() -> new Refused("audit.offline.refused.noAnswers"));
    if (sheet.rows().isEmpty()
        || !sheet.rows().getFirst().cells().equals(OfflineColumn.headings())) {
      throw new Refused("audit.offline.refused.headings");
    }
    return sheet;
  }

  private void read(Sheet sheet) {
    sheet.rows().stream().skip(1).forEach(this::read);
    whole
        .set()
        .criteria()
        .filter(criterion -> !seen.contains(criterion.code()))
        .forEach(
            criterion ->
                findings.add(
                    new OfflineFinding(
                        "", Message.of("audit.offline.finding.missing", criterion.code()))));
  }

  private void read(SheetRow row) {
    var code = row.cell(OfflineColumn.CODE.index()).strip();
    var asked = whole.set().criterion(code);
    if (asked.isEmpty()) {
      find(row, OfflineColumn.CODE, "audit.offline.finding.unknown", code);
      return;
    }
    if (!seen.add(code)) {
      find(row, OfflineColumn.CODE, "audit.offline.finding.twice", code);
      return;
    }
    var key = RowKey.read(row.cell(OfflineColumn.KEY.index()), whole.assessment().id(), code);
    if (key.isEmpty()) {
      find(row, OfflineColumn.CODE, "audit.offline.finding.moved", code);
      return;
    }
    cells.read(row, code).ifPresent(offered -> compare(row, asked.get(), key.get(), offered));
  }

  private void compare(SheetRow row, CriterionDetail asked, RowKey key, SaveAnswer offered) {
    var now = whole.answerTo(asked);
    if (key.saysTheSameAs(offered) || RowKey.of(offered).saysTheSameAs(SaveAnswer.of(now))) {
      same++;
    } else if (!whole.isOpen(now)) {
      find(row, OfflineColumn.CODE, "audit.offline.finding.frozen", asked.code());
    } else {
      changes.add(new OfflineChange(asked, now, offered, changedSince(key, now)));
    }
  }

  private static boolean changedSince(RowKey key, AnswerDetail now) {
    return key.version() != now.version() && !key.saysTheSameAs(SaveAnswer.of(now));
  }

  private void find(SheetRow row, OfflineColumn column, String why, Object... about) {
    findings.add(new OfflineFinding(column.cell(row.number()), new Message(why, List.of(about))));
  }
}
