package org.s11portal.panel;

import java.util.List;
import org.s11portal.base.Refused;
import org.s11portal.standards.CriterionDetail;

/** What a panel still lacks before it may conclude: grades, and challenges without an outcome. */
public record Outstanding(List<CriterionDetail> notModerated, List<ChallengeDetail> open) {

  public boolean isNothing() {
    return notModerated.isEmpty() && open.isEmpty();
  }

  void requireNothing() {
    if (!isNothing()) {
      throw new Refused("panel.refused.outstanding", notModerated.size(), open.size());
    }
  }
}
