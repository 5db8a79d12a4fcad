package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.ChallengeDetail;
import org.s11portal.panel.ChallengeWords;
import org.s11portal.panel.DeskSheet;

/** One challenge on the desk: what was asked, what was answered, and what the chair makes of it. */
class ChallengeCard extends Card {

  ChallengeCard(DeskWork work, DeskSheet sheet, ChallengeDetail challenge, Runnable again) {
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
    evidence(work, challenge);
    Exchange.outcome(this, challenge);
    add(new ChallengeDecision(work, sheet.rights(), challenge, again));
  }

  private void evidence(DeskWork work, ChallengeDetail challenge) {
    var given = challenge.answer().map(ChallengeDetail.AnswerGiven::evidence).orElse(List.of());
    if (!given.isEmpty()) {
      var known = work.evidence().givenTo(challenge.panel());
      add(
          new GivenDocuments(
              given, known, document -> () -> work.evidence().open(challenge.id(), document)));
    }
  }
}
