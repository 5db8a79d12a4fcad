package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.s11portal.base.ui.Confirm;
import org.s11portal.panel.ChallengeDetail;
import org.s11portal.panel.ChallengeStatus;
import org.s11portal.panel.PanelRights;

/** What the chair may do with a challenge where it stands, and what the officer may. */
class ChallengeDecision extends Div {

  private final transient DeskWork work;
  private final transient ChallengeDetail challenge;
  private final transient Runnable again;

  ChallengeDecision(DeskWork work, PanelRights rights, ChallengeDetail challenge, Runnable again) {
    this.work = work;
    this.challenge = challenge;
    this.again = again;
    addClassNames("actions", "no-print");
    if (rights.decideChallenges() && challenge.status() == ChallengeStatus.ANSWERED) {
      add(new Button(text("panel.challenge.accept"), click -> accept()));
    }
    if (rights.decideChallenges() && challenge.status().isOpen()) {
      add(
          new Button(
              text("panel.challenge.escalate"),
              click -> new EscalateDialog(work, challenge.id(), again).open()));
    }
    if (rights.followUpChallenges() && challenge.status() == ChallengeStatus.ESCALATED) {
      if (challenge.decideBy().isEmpty()) {
        add(
            new Button(
                text("panel.challenge.setDay"),
                click -> new DecideByDialog(work, challenge.id(), again).open()));
      }
      add(new Button(text("panel.challenge.close"), click -> close()));
    }
    setVisible(getComponentCount() > 0);
  }

  private void accept() {
    Confirm.withReason(
        text("panel.challenge.accept.title"),
        text("panel.challenge.accept.text"),
        text("panel.challenge.accept.why"),
        text("panel.challenge.accept.yes"),
        why -> {
          work.challenges().accept(challenge.id(), why);
          again.run();
        });
  }

  private void close() {
    Confirm.withReason(
        text("panel.challenge.close.title"),
        text("panel.challenge.close.text"),
        text("panel.challenge.outcome"),
        text("panel.challenge.close.yes"),
        outcome -> {
          work.challenges().close(challenge.id(), outcome);
          again.run();
        });
  }
}
