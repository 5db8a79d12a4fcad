package org.s11portal.report;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** One Word template of the reports. */
public record TemplateId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<TemplateId> {
    InColumn() {
      super(TemplateId::new);
    }
  }
}
