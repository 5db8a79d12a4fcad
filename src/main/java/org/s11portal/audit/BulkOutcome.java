package org.s11portal.audit;

import java.util.List;
import org.s11portal.base.Message;

/** What came of changing many answers at once: which were changed, which were not, and why. */
public record BulkOutcome(List<Done> done, List<Skipped> skipped) {

  /**
   * One answer that was changed.
   *
   * @param before what stood there, to go back to
   * @param version the answer has now; if it moves on, there is no going back
   */
  public record Done(SaveAnswer before, long version) {
    public String code() {
      return before.code();
    }
  }

  /** One that was left as it is. */
  public record Skipped(String code, Message why) {}
}
