package org.s11portal.standards;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.s11portal.base.Refused;

/** The criteria of the edition that a definition follows, by their codes there. */
record Ancestry(Map<String, CriterionId> byCode) {

  static Ancestry of(StandardSetDetail edition) {
    return new Ancestry(
        edition
            .criteria()
            .collect(
                Collectors.toUnmodifiableMap(
                    CriterionDetail::code, CriterionDetail::id, (first, second) -> first)));
  }

  /**
   * The criterion this code had.
   *
   * @throws Refused when there was none
   */
  CriterionId of(String code) {
    return Optional.ofNullable(byCode.get(code))
        .orElseThrow(() -> new Refused("standards.refused.ancestorUnknown", code));
  }
}
