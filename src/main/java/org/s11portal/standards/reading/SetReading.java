package org.s11portal.standards.reading;

import java.util.List;
import org.s11portal.standards.StandardSetDefinition;

/** All that was read of a set, with what is doubtful and what found no place. */
public record SetReading(
    StandardSetDefinition definition, List<Doubt> doubts, List<Unplaced> unplaced) {

  public SetReading {
    doubts = List.copyOf(doubts);
    unplaced = List.copyOf(unplaced);
  }

  /** Whether it can be stored as it is, whatever doubts remain. */
  public boolean canBeStored() {
    return doubts.stream().noneMatch(Doubt::stops);
  }
}
