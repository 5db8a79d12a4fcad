package org.s11portal.plan;

import java.util.List;
import java.util.Optional;

/**
 * A priority with its actions, and those that carry one of its refs but stand under another
 * priority.
 */
public record PriorityDetail(
    int number,
    String title,
    Optional<Delegation> delegation,
    List<ActionDetail> actions,
    List<ActionDetail> carriedElsewhere) {

  public boolean isOpen() {
    return actions.stream().anyMatch(action -> !action.summary().status().isClosed());
  }
}
