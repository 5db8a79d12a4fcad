package org.s11portal.panel;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** One comment of an agency on the minutes of its panel. */
public record MinuteCommentId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<MinuteCommentId> {
    InColumn() {
      super(MinuteCommentId::new);
    }
  }
}
