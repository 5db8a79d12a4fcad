package org.s11portal.panel;

import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.base.Refused;

/** A challenge as it is raised: on which criterion, what is asked, of whom, by when. */
public record RaiseChallenge(
    PanelId panel,
    String code,
    String text,
    LocalDate answerDue,
    AskedOf asked,
    Optional<LineId> line) {

  public RaiseChallenge {
    if (text.isBlank()) {
      throw new Refused("panel.refused.challengeEmpty");
    }
  }

  /** The same put to these. */
  RaiseChallenge of(AskedOf known) {
    return new RaiseChallenge(panel, code, text, answerDue, known, line);
  }

  /** Put to the agency’s lead. */
  public RaiseChallenge(PanelId panel, String code, String text, LocalDate answerDue) {
    this(panel, code, text, answerDue, AskedOf.LEAD);
  }

  /** Under no line of enquiry. */
  public RaiseChallenge(
      PanelId panel, String code, String text, LocalDate answerDue, AskedOf asked) {
    this(panel, code, text, answerDue, asked, Optional.empty());
  }
}
