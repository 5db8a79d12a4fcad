package org.s11portal.standards;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** One edition of a standard set. */
public record StandardSetId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<StandardSetId> {
    InColumn() {
      super(StandardSetId::new);
    }
  }
}
