package org.s11portal.audit.offline;

import java.util.List;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.base.Refused;
import org.s11portal.base.table.Sheet;

/** Which return a workbook was taken from. */
record Identity(String format, String round, String agency, String assessment) {

  private static final String FORMAT = "s11portal-return-1";

  static Identity of(ReturnDetail whole) {
    return new Identity(
        FORMAT,
        whole.round().id().value(),
        whole.assessment().agency().value(),
        whole.assessment().id().value().toString());
  }

  List<String> cells() {
    return List.of(format, round, agency, assessment);
  }

  /** Refuses any workbook but the one of this very return, saying whose it is. */
  static void require(List<Sheet> sheets, ReturnDetail whole) {
    var found =
        sheets.stream()
            .filter(sheet -> sheet.name().equals(ReturnWorkbook.IDENTITY))
            .flatMap(sheet -> sheet.rows().stream())
            .findFirst()
            .map(row -> new Identity(row.cell(0), row.cell(1), row.cell(2), row.cell(3)))
            .orElseThrow(() -> new Refused("audit.offline.refused.notOurs"));
    var own = of(whole);
    if (!found.format().equals(FORMAT)) {
      throw new Refused("audit.offline.refused.notOurs");
    }
    if (!found.agency().equals(own.agency())) {
      throw new Refused("audit.offline.refused.otherAgency");
    }
    if (!found.equals(own)) {
      throw new Refused("audit.offline.refused.otherRound", found.round(), whole.round().title());
    }
  }
}
