package org.s11portal.report;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** One Section 11 report. */
public record ReportId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<ReportId> {
    InColumn() {
      super(ReportId::new);
    }
  }
}
