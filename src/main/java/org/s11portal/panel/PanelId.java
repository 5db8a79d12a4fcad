package org.s11portal.panel;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** One scrutiny panel. */
public record PanelId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<PanelId> {
    InColumn() {
      super(PanelId::new);
    }
  }
}
