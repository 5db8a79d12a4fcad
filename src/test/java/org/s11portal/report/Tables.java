package org.s11portal.report;

import java.util.ArrayList;
import java.util.List;
import org.s11portal.base.table.SheetRow;
import org.s11portal.base.table.TableFile;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tables of text: what a query counts, and what stands in a file. */
record Tables(JdbcTemplate database) {

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
