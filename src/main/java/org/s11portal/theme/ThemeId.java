package org.s11portal.theme;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** One theme. */
public record ThemeId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<ThemeId> {
    InColumn() {
      super(ThemeId::new);
    }
  }
}
