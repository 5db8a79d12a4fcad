package org.s11portal.audit;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** One agency’s self-assessment in one round. */
public record AssessmentId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<AssessmentId> {
    InColumn() {
      super(AssessmentId::new);
    }
  }
}
