package org.s11portal.plan;

import java.util.Optional;
import org.s11portal.identity.AgencyId;

/** A criterion, by its code such as 9.3, that an action answers: of all agencies or of one. */
public record CriterionLink(String criterion, Optional<AgencyId> agency) {

  private static final String OF = " of ";

  /** The link that these words name: 9.3, or 9.3 of bchc. */
  static CriterionLink named(String words) {
    var parts = words.strip().split(OF, 2);
    return new CriterionLink(
        parts[0], parts.length == 1 ? Optional.empty() : Optional.of(new AgencyId(parts[1])));
  }

  /** The link in words that {@link #named} understands. */
  String name() {
    return agency.map(one -> criterion + OF + one.value()).orElse(criterion);
  }

  /** Whether it speaks of this agency: by name, or as one of all. */
  public boolean concerns(AgencyId asked) {
    return agency.isEmpty() || agency.filter(asked::equals).isPresent();
  }
}
