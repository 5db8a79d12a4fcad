package org.s11portal.standards;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** Something an agency said of a criterion while an edition was out for consultation. */
public record CommentId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<CommentId> {
    InColumn() {
      super(CommentId::new);
    }
  }
}
