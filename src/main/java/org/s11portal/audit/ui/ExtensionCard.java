package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.ExtensionDetail;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;

/** Tells an agency what day it was given and why, and whom to ask once the day has passed. */
final class ExtensionCard {

  private ExtensionCard() {}

  /** Empty when the agency is due like everybody else and not late. */
  static Optional<Card> of(AssessmentSummary one, List<ExtensionDetail> granted, boolean late) {
    var card = Card.titled(text(late ? "audit.late" : "audit.more"));
    if (late) {
      card.add(new Paragraph(text("audit.late.text", Dates.day(one.dueOn()))));
    }
    ReturnExtending.holding(granted)
        .ifPresent(
            extension ->
                card.add(
                    new Paragraph(text("audit.more.until", Dates.day(extension.dueOn()))),
                    new Prose(extension.reason())));
    card.small();
    return late || ReturnExtending.holding(granted).isPresent()
        ? Optional.of(card)
        : Optional.empty();
  }
}
