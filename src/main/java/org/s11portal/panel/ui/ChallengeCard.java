package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.panel.ChallengeDetail;
import org.s11portal.panel.ChallengeWords;
import org.s11portal.panel.DeskSheet;

/** One challenge on the desk: what was asked, what was answered, and what the chair makes of it. */
class ChallengeCard extends Card {

  /**
   * @param known the documents given to the panel, asked for once for all its cards
   */
  ChallengeCard(
      DeskWork work,
      DeskSheet sheet,
      ChallengeDetail challenge,
      Map<DocumentId, DocumentSummary> known,
      Runnable again) {
    addClassName("card-small");
    var title = new H3(text("panel.challenge"));
    var head = new Div(title, PanelWords.chip(challenge, work.today()));
    head.addClassName("panel-head");
    var raised =
        new Paragraph(
            text(
                "panel.challenge.raised",
                Dates.dayAndTime(challenge.raisedAt()),
                sheet.names().getOrDefault(challenge.raisedBy(), challenge.raisedBy().value())));
    raised.addClassNames("small", "muted");
    var putTo = new Paragraph(ChallengeWords.putTo(challenge.asked()));
    putTo.addClassNames("small", "muted");
    add(head, new Prose(challenge.text()), raised, putTo);
    Exchange.answer(this, challenge, "panel.challenge.answer");
    evidence(work, challenge, known);
    Exchange.outcome(this, challenge);
    add(new ChallengeDecision(work, sheet.rights(), challenge, again));
  }

  private void evidence(
      DeskWork work, ChallengeDetail challenge, Map<DocumentId, DocumentSummary> known) {
    var given = challenge.given();
    if (!given.isEmpty()) {
      add(
          new GivenDocuments(
              given, known, document -> () -> work.evidence().open(challenge.id(), document)));
    }
  }
}
