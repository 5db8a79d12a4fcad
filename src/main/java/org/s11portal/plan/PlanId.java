package org.s11portal.plan;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** One edition of a year’s plan. */
public record PlanId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<PlanId> {
    InColumn() {
      super(PlanId::new);
    }
  }
}
