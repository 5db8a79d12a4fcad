package org.s11portal.plan;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** One milestone of an action. */
public record MilestoneId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<MilestoneId> {
    InColumn() {
      super(MilestoneId::new);
    }
  }
}
