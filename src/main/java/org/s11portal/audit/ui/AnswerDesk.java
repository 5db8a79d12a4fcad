package org.s11portal.audit.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.AnswerSheet;
import org.s11portal.audit.Answers;
import org.s11portal.audit.EvidenceKeeping;
import org.s11portal.audit.MeantRound;
import org.s11portal.audit.Promises;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.base.ui.SaveSign;
import org.s11portal.identity.People;

/** Lays out what one answer is worked on with: saving, evidence, promises. */
@SpringComponent
class AnswerDesk {

  private final SelfAssessments own;
  private final Answers answers;
  private final EvidenceDesk evidence;
  private final EvidenceKeeping shelf;
  private final LateDesk late;
  private final Promises promises;
  private final People people;
  private final Clock clock;

  AnswerDesk(
      SelfAssessments own,
      Answers answers,
      EvidenceDesk evidence,
      EvidenceKeeping shelf,
      LateDesk late,
      Promises promises,
      People people,
      Clock clock) {
    this.own = own;
    this.answers = answers;
    this.evidence = evidence;
    this.shelf = shelf;
    this.late = late;
    this.promises = promises;
    this.people = people;
    this.clock = clock;
  }

  AnswerSaving saving(
      AnswerSheet sheet, AnswerFields fields, SaveSign sign, Consumer<AnswerDetail> told) {
    return new AnswerSaving(answers, fields, sign, clock, sheet.answer()) {
      // Leaving the text to answer the question must not ask it a second time.
      private @Nullable ConflictDialog asking;

      @Override
      AnswerDetail now() {
        return own.sheet(sheet.criterion().code()).answer();
      }

      @Override
      void kept(AnswerDetail now) {
        told.accept(now);
      }

      @Override
      void overtaken(AnswerDetail theirs, SaveAnswer mine) {
        if (asking == null || !asking.isOpened()) {
          asking =
              new ConflictDialog(
                  sheet.whole().set().scale(),
                  theirs,
                  nameOf(theirs),
                  mine,
                  chosen -> replace(theirs, chosen));
          asking.open();
        }
      }
    };
  }

  /** Without anything that saves, the panel only shows. */
  ImprovementPanel improvements(AnswerSheet sheet, Optional<AnswerSaving> saving) {
    var code = sheet.criterion().code();
    return new ImprovementPanel(
        sheet.whole().set().scale(),
        sheet.answer(),
        saving.map(
            keeping ->
                new ImprovementPanel.Changes(
                    planned -> moving(keeping, () -> answers.promise(code, planned)),
                    (improvement, planned) ->
                        moving(keeping, () -> answers.amend(code, improvement, planned)),
                    improvement -> moving(keeping, () -> answers.withdraw(code, improvement)))));
  }

  /** Where the agency says what became of last round’s promises. */
  PromiseLine.Telling telling(String code) {
    return (improvement, state, note) -> promises.tell(code, improvement, state, note);
  }

  EvidencePanel evidence(AnswerSheet sheet, Optional<AnswerSaving> saving) {
    return new EvidencePanel(
        sheet.answer(),
        evidence,
        saving.map(
            keeping ->
                changes(sheet.whole().assessment().round(), sheet.criterion().code(), keeping)));
  }

  LatePart late(AnswerSheet sheet) {
    return late.of(sheet);
  }

  private EvidencePanel.Changes changes(RoundId round, String code, AnswerSaving keeping) {
    return new EvidencePanel.Changes(
        (fileName, bytes) -> MeantRound.in(round, () -> answers.upload(code, fileName, bytes)),
        () -> moved(keeping, own.sheet(code).answer()),
        link -> moving(keeping, () -> answers.attach(code, shelf.addLink(link).id(), "")),
        document -> moving(keeping, () -> answers.attach(code, document, "")),
        (document, note) -> moving(keeping, () -> answers.note(code, document, note)),
        document -> moving(keeping, () -> answers.detach(code, document)));
  }

  void startFromLastRound(String code) {
    answers.startFromLastRound(code);
  }

  /** What is still unsaved goes first, so that it is not taken for older than the change. */
  private static AnswerDetail moving(AnswerSaving keeping, Supplier<AnswerDetail> change) {
    keeping.keep();
    return moved(keeping, change.get());
  }

  private static AnswerDetail moved(AnswerSaving keeping, AnswerDetail now) {
    keeping.moved(now);
    return now;
  }

  private String nameOf(AnswerDetail theirs) {
    return theirs
        .editedBy()
        .map(who -> people.names(List.of(who)).getOrDefault(who, who.value()))
        .orElse("");
  }
}
