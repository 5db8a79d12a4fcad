package org.s11portal.demonstration;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.Amendment;
import org.s11portal.audit.Answers;
import org.s11portal.audit.GiveBack;
import org.s11portal.audit.ReturnDesk;
import org.s11portal.audit.Returns;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.identity.AgencyId;
import org.springframework.stereotype.Component;

/** The officer gives a return back for one answer; the agency amends it and hands in once more. */
@Component
@DemonstrationProfile
class AmendmentScene {

  private static final String CRITERION = "9.3";

  private final Acting acting;
  private final ReturnDesk desk;
  private final Returns returns;
  private final SelfAssessments own;
  private final Answers answers;
  private final ReturnScene handingIn;

  AmendmentScene(
      Acting acting,
      ReturnDesk desk,
      Returns returns,
      SelfAssessments own,
      Answers answers,
      ReturnScene handingIn) {
    this.acting = acting;
    this.desk = desk;
    this.returns = returns;
    this.own = own;
    this.answers = answers;
    this.handingIn = handingIn;
  }

  void play(Script script, RoundTale round, String agency, LocalDate on) {
    acting.as("officer", on, LocalTime.of(11, 0), () -> giveBack(round, agency, on.plusDays(14)));
    acting.as(agency + "-lead", on.plusDays(5), LocalTime.of(14, 30), this::amend);
    handingIn.handIn(script, agency, on.plusDays(7));
  }

  private void giveBack(RoundTale round, String agency, LocalDate dueOn) {
    desk.giveBack(
        new GiveBack(
            returns.read(round.id(), new AgencyId(agency)).assessment().id(),
            List.of(new Amendment(CRITERION, text("demonstration.giveBack.note"))),
            text("demonstration.giveBack.reason"),
            Optional.of(dueOn)));
  }

  private void amend() {
    var before = own.sheet(CRITERION).answer();
    answers.draft(
        new SaveAnswer(
            CRITERION,
            before.grade(),
            before.notApplicableReason(),
            before.narrative() + "\n\n" + text("demonstration.giveBack.amended"),
            before.impact(),
            true,
            before.version()));
  }
}
