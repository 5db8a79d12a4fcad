package org.s11portal.plan.reading;

import java.util.List;

/**
 * An action of the plan: the ref as the table has it, the name that tells it from others with the
 * same ref, and its rows, of which all but the first are continuations.
 */
public record ReadAction(String ref, String name, List<ReadRow> rows) {

  public ReadRow first() {
    return rows.getFirst();
  }

  public List<ReadRow> continuations() {
    return rows.subList(1, rows.size());
  }
}
