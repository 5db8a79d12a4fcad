package org.s11portal.report;

import java.util.List;
import org.s11portal.audit.RoundSummary;

/**
 * The letters of a round.
 *
 * @param words what is written to all
 * @param sent whether an agency has been sent it, after which those words stay
 */
public record LettersDetail(
    RoundSummary round, String words, boolean sent, List<AgencyLetter> agencies, long version) {

  /** Those it has not gone to yet. */
  public long waiting() {
    return agencies.stream().filter(one -> one.sentAt().isEmpty()).count();
  }
}
