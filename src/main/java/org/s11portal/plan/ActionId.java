package org.s11portal.plan;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** One action of a plan. */
public record ActionId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<ActionId> {
    InColumn() {
      super(ActionId::new);
    }
  }
}
