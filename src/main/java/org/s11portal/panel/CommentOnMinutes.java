package org.s11portal.panel;

import org.s11portal.base.Refused;

/** Where an agency finds the minutes wrong in fact: in which words, and what is right. */
public record CommentOnMinutes(
    PanelId panel, int sitting, AgendaItem item, String passage, String text) {

  public CommentOnMinutes {
    if (passage.isBlank()) {
      throw new Refused("panel.refused.passageMissing");
    }
    if (text.isBlank()) {
      throw new Refused("panel.refused.commentEmpty");
    }
  }
}
