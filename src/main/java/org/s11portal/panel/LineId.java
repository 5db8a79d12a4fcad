package org.s11portal.panel;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** One line of enquiry. */
public record LineId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<LineId> {
    InColumn() {
      super(LineId::new);
    }
  }
}
