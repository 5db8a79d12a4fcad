package org.s11portal.panel;

import java.time.LocalDate;
import org.s11portal.base.Refused;

/** A challenge as it is raised: on which criterion, what is asked, by when. */
public record RaiseChallenge(PanelId panel, String code, String text, LocalDate answerDue) {

  public RaiseChallenge {
    if (text.isBlank()) {
      throw new Refused("panel.refused.challengeEmpty");
    }
  }
}
