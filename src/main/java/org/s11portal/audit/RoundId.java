package org.s11portal.audit;

import jakarta.persistence.Converter;
import org.s11portal.base.CodeId;

/** An audit round, by the word its addresses carry, such as {@code 2015-16}. */
public record RoundId(String value) implements CodeId {

  @Converter(autoApply = true)
  static class InColumn extends Column<RoundId> {
    InColumn() {
      super(RoundId::new);
    }
  }
}
