package org.s11portal.plan;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** That one action answers one finding. */
public record FindingLinkId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<FindingLinkId> {
    InColumn() {
      super(FindingLinkId::new);
    }
  }
}
