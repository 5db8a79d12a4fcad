package org.s11portal.panel;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** One date that is laid out for a panel. */
public record SlotId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<SlotId> {
    InColumn() {
      super(SlotId::new);
    }
  }
}
