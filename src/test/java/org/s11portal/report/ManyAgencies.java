package org.s11portal.report;

import java.util.ArrayList;
import java.util.List;
import org.s11portal.base.table.SheetRow;
import org.s11portal.base.table.TableFile;
import org.springframework.jdbc.core.JdbcTemplate;

/** A round that many agencies came through, in SQL alone, and the way to count in it. */
record ManyAgencies(JdbcTemplate database) {

  private static final int AGENCIES = 20;

  /** Agencies of every kind whose grades differ from one another in every way. */
  ManyAgencies come() {
    var many = " from seq_1_to_" + AGENCIES + " join ";
    database.update(
        "insert into agency (code, name, short_name, kind, joined_on, version)"
            + " select concat('agency-', seq), concat('Agency ', seq), concat('A', seq),"
            + " elt(1 + seq % 4, 'COUNCIL', 'HEALTH', 'JUSTICE', 'VOLUNTARY'), joined_on, 0"
            + many
            + "agency where code = 'bchc'");
    database.update(
        "insert into self_assessment (id, round, agency, status, asked_on, version)"
            + " select uuid(), round, concat('agency-', seq), status, asked_on, 0"
            + many
            + "self_assessment where agency = 'bchc'");
    database.update(
        "insert into published_result (round, agency, code, standard, assessment, self_grade,"
            + " grade, shift, gap, publication)"
            + " select round, concat('agency-', seq), code, standard, assessment,"
            + " (seq + ascii(right(code, 1))) % 4, (seq * 7 + ascii(right(code, 1))) % 4,"
            + " cast((seq * 7 + ascii(right(code, 1))) % 4 as signed)"
            + "   - cast((seq + ascii(right(code, 1))) % 4 as signed),"
            + " (seq * 7 + ascii(right(code, 1))) % 4 < 2, publication"
            + many
            + "published_result where agency = 'bchc'");
    return this;
  }

  List<List<String>> counted(String sql) {
    return database.query(
        sql,
        (row, number) -> {
          var cells = new ArrayList<String>();
          for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            cells.add(row.getString(i));
          }
          return cells;
        });
  }

  static List<List<String>> read(byte[] file) {
    return TableFile.readAny(file).stream()
        .flatMap(sheet -> sheet.rows().stream())
        .map(SheetRow::cells)
        .toList();
  }
}
