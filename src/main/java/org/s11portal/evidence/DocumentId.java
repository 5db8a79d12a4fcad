package org.s11portal.evidence;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** A document that an agency keeps as evidence. */
public record DocumentId(UUID value) implements TypedId {

  public static DocumentId random() {
    return new DocumentId(UUID.randomUUID());
  }

  @Converter(autoApply = true)
  static class InColumn extends Column<DocumentId> {
    InColumn() {
      super(DocumentId::new);
    }
  }
}
