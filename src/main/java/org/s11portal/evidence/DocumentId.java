package org.s11portal.evidence;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** A stored document. */
public record DocumentId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<DocumentId> {
    InColumn() {
      super(DocumentId::new);
    }
  }
}
