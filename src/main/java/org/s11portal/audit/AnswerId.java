package org.s11portal.audit;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** An agency’s answer to one criterion in one round. */
public record AnswerId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<AnswerId> {
    InColumn() {
      super(AnswerId::new);
    }
  }
}
