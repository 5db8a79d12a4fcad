package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.s11portal.base.ui.Confirm;
import org.s11portal.panel.ChallengeDetail;
import org.s11portal.panel.ChallengeStatus;
import org.s11portal.panel.Challenges;

/** What the chair may do with a challenge where it stands. */
class ChallengeDecision extends Div {

  ChallengeDecision(Challenges challenges, ChallengeDetail challenge, Runnable again) {
    addClassNames("actions", "no-print");
    var id = challenge.id();
    if (challenge.status() == ChallengeStatus.ANSWERED) {
      add(
          new Button(
              text("panel.challenge.accept"),
              click ->
                  Confirm.withReason(
                      text("panel.challenge.accept.title"),
                      text("panel.challenge.accept.text"),
                      text("panel.challenge.accept.why"),
                      text("panel.challenge.accept.yes"),
                      why -> {
                        challenges.accept(id, why);
                        again.run();
                      })));
    }
    if (challenge.status().isOpen()) {
      add(
          new Button(
              text("panel.challenge.escalate"),
              click -> new EscalateDialog(challenges, id, again).open()));
    }
    if (challenge.status() == ChallengeStatus.ESCALATED) {
      add(
          new Button(
              text("panel.challenge.close"),
              click ->
                  Confirm.withReason(
                      text("panel.challenge.close.title"),
                      text("panel.challenge.close.text"),
                      text("panel.challenge.outcome"),
                      text("panel.challenge.close.yes"),
                      outcome -> {
                        challenges.close(id, outcome);
                        again.run();
                      })));
    }
  }
}
