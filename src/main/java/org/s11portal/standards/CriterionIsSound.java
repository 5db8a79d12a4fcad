package org.s11portal.standards;

import java.util.Optional;
import org.s11portal.base.Refused;

/**
 * A criterion of a draft may lack anything but a code of its own, fits its columns, and descends
 * from the edition the draft follows or from none.
 */
final class CriterionIsSound {

  private CriterionIsSound() {}

  /**
   * Refuses what cannot be kept.
   *
   * @param itself the criterion that is to say this; empty for a new one
   */
  static void require(
      CriterionDraft draft,
      Optional<CriterionId> itself,
      StandardSetDetail edition,
      Optional<StandardSetDetail> followed) {
    if (draft.code().isBlank() || draft.code().length() > Lengths.CODE) {
      throw new Refused("standards.refused.code", Lengths.CODE);
    }
    if (draft.title().length() > Lengths.CRITERION_TITLE) {
      throw new Refused("standards.refused.tooLong", Lengths.CRITERION_TITLE);
    }
    edition
        .criterion(draft.code())
        .filter(other -> !itself.equals(Optional.of(other.id())))
        .ifPresent(
            other -> {
              throw new Refused("standards.refused.codeTaken", draft.code());
            });
    var known =
        draft.ancestor().flatMap(from -> followed.flatMap(earlier -> earlier.criterion(from)));
    if (draft.ancestor().isPresent() && known.isEmpty()) {
      throw new Refused("standards.refused.ancestorUnknown", draft.code());
    }
  }
}
