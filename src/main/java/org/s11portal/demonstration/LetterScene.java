package org.s11portal.demonstration;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.time.LocalTime;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.report.ResultsLetters;
import org.springframework.stereotype.Component;

/** Each agency is sent its own results; those published later are still to be written to. */
@Component
@DemonstrationProfile
class LetterScene {

  private final Acting acting;
  private final ResultsLetters letters;

  LetterScene(Acting acting, ResultsLetters letters) {
    this.acting = acting;
    this.letters = letters;
  }

  void play(RoundId round, String praised, LocalDate on) {
    acting.as("officer", on, LocalTime.of(10, 0), () -> write(round, praised));
    acting.as(
        "officer", on, LocalTime.of(11, 0), () -> letters.send(round, letters.of(round).version()));
  }

  private void write(RoundId round, String praised) {
    letters.write(round, letters.of(round).version(), text("demonstration.letter.words"));
    letters.writeTo(
        round,
        letters.of(round).version(),
        new AgencyId(praised),
        text("demonstration.letter.besides"));
  }
}
