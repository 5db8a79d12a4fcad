package org.s11portal.panel;

import static org.s11portal.base.Texts.text;

import java.util.Optional;
import org.s11portal.base.Dates;

/** How a challenge’s people and steps are put into words, on screens and on paper. */
public final class ChallengeWords {

  private ChallengeWords() {}

  /** “Put to the agency’s lead”, or to whom else. */
  public static String putTo(AskedOf asked) {
    return asked.isLead()
        ? text("panel.challenge.putTo.lead")
        : text("panel.challenge.putTo", asked.name());
  }

  /** “Passed to the board, to be decided by 3 May 2016”; empty while nobody was to take it on. */
  public static Optional<String> passedTo(ChallengeDetail challenge) {
    return challenge
        .owner()
        .map(
            owner ->
                challenge
                    .decideBy()
                    .map(day -> text("panel.challenge.owner.by", owner, Dates.day(day)))
                    .orElseGet(
                        () ->
                            text(
                                challenge.status() == ChallengeStatus.ESCALATED
                                    ? "panel.challenge.owner.noDay"
                                    : "panel.challenge.owner",
                                owner)));
  }

  /** “Accepted on 3 March 2016 by Vivienne Ashcroft”. */
  public static String step(ChallengeStep step) {
    return text(
        "panel.challenge.step",
        text("panel.challenge." + step.status()),
        Dates.day(step.takenAt()),
        step.name());
  }
}
