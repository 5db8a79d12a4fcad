package org.s11portal.panel;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** One action that a panel agreed with an agency. */
public record AgreedActionId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<AgreedActionId> {
    InColumn() {
      super(AgreedActionId::new);
    }
  }
}
