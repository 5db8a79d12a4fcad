package org.s11portal.panel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.s11portal.audit.PublishedReturns;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.springframework.stereotype.Component;

/** What panels saw of completed actions, once their results are public. */
@Component
public class PublishedChecks {

  private final ActionCheckRepository checks;
  private final PublishedReturns published;

  PublishedChecks(ActionCheckRepository checks, PublishedReturns published) {
    this.checks = checks;
    this.published = published;
  }

  /** Of these answers to findings. */
  public List<ActionCheckDetail> of(Collection<UUID> links) {
    if (links.isEmpty()) {
      return List.of();
    }
    var open = new HashMap<RoundId, Set<AgencyId>>();
    return checks.of(links).stream()
        .filter(
            check -> open.computeIfAbsent(check.round(), published::of).contains(check.agency()))
        .map(ActionCheck::detail)
        .toList();
  }
}
