package org.s11portal.standards;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** One criterion of one edition of a standard set. */
public record CriterionId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<CriterionId> {
    InColumn() {
      super(CriterionId::new);
    }
  }
}
