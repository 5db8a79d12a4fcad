package org.s11portal.plan.reading;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Two actions of which a note says that they refer to each other: in which row it says so first,
 * and the refs whose rows say it.
 */
public record CrossReference(String one, String other, int row, Set<String> saidBy) {

  /** Whether both actions say so. */
  public boolean mutual() {
    return silent().findAny().isEmpty();
  }

  /** The refs of the pair whose own rows do not have the note. */
  Stream<String> silent() {
    return Stream.of(one, other).filter(ref -> !saidBy.contains(ref));
  }
}
