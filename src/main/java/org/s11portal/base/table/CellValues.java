package org.s11portal.base.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Dates;

/** Turns what a workbook stores for a cell into the text a person sees in it. */
final class CellValues {

  private final SharedStrings strings;
  private final StylesTable styles;
  private final boolean from1904;

  CellValues(SharedStrings strings, StylesTable styles, boolean from1904) {
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
  }

  String text(@Nullable String type, @Nullable String style, String stored) {
    if (stored.isBlank()) {
      return stored;
    }
    return switch (type == null ? "n" : type) {
      case "s" -> strings.getItemAt(Integer.parseInt(stored.strip())).getString();
      case "n" -> number(style, stored.strip());
      case "d" -> Dates.day(LocalDate.parse(stored.strip().substring(0, 10)));
      default -> stored;
    };
  }

  private String number(@Nullable String style, String stored) {
    if (style != null && isDate(Integer.parseInt(style))) {
      var day = DateUtil.getLocalDateTime(Double.parseDouble(stored), from1904);
      if (day != null) {
        return Dates.day(day.toLocalDate());
      }
    }
    var number = new BigDecimal(stored).stripTrailingZeros();
    return number.scale() > 30 || number.scale() < -30 ? stored : number.toPlainString();
  }

  private boolean isDate(int style) {
    var look = styles.getStyleAt(style);
    return look != null && DateUtil.isADateFormat(look.getDataFormat(), look.getDataFormatString());
  }
}
