package org.s11portal.notification;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** One letter to one person. */
public record LetterId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<LetterId> {
    InColumn() {
      super(LetterId::new);
    }
  }
}
