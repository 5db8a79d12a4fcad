package org.s11portal.base.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Tab-separated text as people and spreadsheets write it: quotation marks are text, except where
 * they enclose the whole cell as spreadsheets do for cells of several lines.
 */
final class TabSeparated {

  private final String text;
  private int at;

  private TabSeparated(String text) {
    this.text = text;
  }

  static Sheet read(String text) {
    return new TabSeparated(text.replace("\r\n", "\n").replace('\r', '\n')).sheet();
  }

  private Sheet sheet() {
    var rows = new SheetRows();
    for (int number = 1; at < text.length(); number++) {
      rows.add(number, row());
    }
    return rows.named("");
  }

  private List<String> row() {
    var cells = new ArrayList<String>();
    while (true) {
      cells.add(cell());
      var end = at >= text.length() || text.charAt(at) == '\n';
      at++;
      if (end) {
        return cells;
      }
    }
  }

  private String cell() {
    var closing = closingQuote();
    if (closing > 0) {
      var quoted = text.substring(at + 1, closing).replace("\"\"", "\"");
      at = closing + 1;
      return quoted;
    }
    var start = at;
    while (!endsCell(at)) {
      at++;
    }
    return text.substring(start, at);
  }

  /** Where the quotation mark stands that closes a cell enclosed as a whole; 0 when none does. */
  private int closingQuote() {
    if (at >= text.length() || text.charAt(at) != '"') {
      return 0;
    }
    for (int i = at + 1; i < text.length() && text.charAt(i) != '\t'; i++) {
      if (text.charAt(i) == '"') {
        if (endsCell(i + 1)) {
          return i;
        }
        if (text.charAt(i + 1) != '"') {
          return 0;
        }
        i++;
      }
    }
    return 0;
  }

  private boolean endsCell(int position) {
    return position >= text.length()
        || text.charAt(position) == '\t'
        || text.charAt(position) == '\n';
  }
}
