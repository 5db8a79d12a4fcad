package org.s11portal.panel;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** One declared interest. */
public record InterestId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<InterestId> {
    InColumn() {
      super(InterestId::new);
    }
  }
}
