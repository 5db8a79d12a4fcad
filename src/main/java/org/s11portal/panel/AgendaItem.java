package org.s11portal.panel;

import jakarta.persistence.Converter;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.base.CodeId;
import org.s11portal.standards.CriterionDetail;

/** One item of a sitting’s agenda: the opening, a criterion by its code, or a line of enquiry. */
public record AgendaItem(String value) implements CodeId {

  /** Welcome, who is here, interests declared. */
  public static final AgendaItem OPENING = new AgendaItem("opening");

  private static final String LINE = "line-";
  private static final int HEX_DIGITS = 32;

  /** A line of enquiry; shorter than a column without the hyphens of its identity. */
  public static AgendaItem of(LineId line) {
    return new AgendaItem(LINE + line.value().toString().replace("-", ""));
  }

  /** The line of enquiry this is, if it is one. */
  public Optional<LineId> line() {
    var hex = value.startsWith(LINE) ? value.substring(LINE.length()) : "";
    return hex.length() == HEX_DIGITS && hex.chars().allMatch(one -> Character.digit(one, 16) >= 0)
        ? Optional.of(
            new LineId(
                new UUID(
                    Long.parseUnsignedLong(hex.substring(0, 16), 16),
                    Long.parseUnsignedLong(hex.substring(16), 16))))
        : Optional.empty();
  }

  public static AgendaItem of(CriterionDetail criterion) {
    return new AgendaItem(criterion.code());
  }

  @Converter(autoApply = true)
  static class InColumn extends CodeId.Column<AgendaItem> {
    InColumn() {
      super(AgendaItem::new);
    }
  }
}
