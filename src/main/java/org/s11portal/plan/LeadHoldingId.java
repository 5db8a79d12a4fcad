package org.s11portal.plan;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** That somebody answers for a lead’s actions. */
public record LeadHoldingId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<LeadHoldingId> {
    InColumn() {
      super(LeadHoldingId::new);
    }
  }
}
