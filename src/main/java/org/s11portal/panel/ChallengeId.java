package org.s11portal.panel;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.TypedId;

/** One challenge a panel put to an agency. */
public record ChallengeId(UUID value) implements TypedId {

  @Converter(autoApply = true)
  static class InColumn extends Column<ChallengeId> {
    InColumn() {
      super(ChallengeId::new);
    }
  }
}
