package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.audit.Given.CONTRIBUTOR;
import static org.s11portal.audit.Given.FULLY_MET;
import static org.s11portal.audit.Given.NOT_MET;
import static org.s11portal.audit.Given.NOW;
import static org.s11portal.audit.Given.SCALE;
import static org.s11portal.audit.Given.draft;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.s11portal.base.DomainException;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.evidence.DocumentId;
import org.s11portal.standards.Grade;

class AnswerTest {

  private static final long NEVER_KEPT = -1;

  private final SelfAssessment assessment = Given.inProgress();
  private final Answer answer = new Answer(assessment, Given.criterion("1.1"));

  @Test
  void aDraftKeepsAnythingHalfWritten() {
    answer.draft(
        new SaveAnswer("1.1", Optional.empty(), "", "Briefings fol", "", false, NEVER_KEPT),
        SCALE,
        CONTRIBUTOR,
        NOW);

    assertThat(answer.detail().narrative()).isEqualTo("Briefings fol");
    assertThat(answer.detail().progress()).isEqualTo(AnswerProgress.IN_PROGRESS);
    assertThat(answer.detail().editedBy()).contains(CONTRIBUTOR.user());
  }

  @Test
  void theFirstDraftStartsTheSelfAssessment() {
    var fresh = Given.notStarted();

    new Answer(fresh, Given.criterion("1.1"))
        .draft(draft(FULLY_MET, "", NEVER_KEPT), SCALE, CONTRIBUTOR, NOW);

    assertThat(fresh.status()).isEqualTo(AssessmentStatus.IN_PROGRESS);
  }

  @Test
  void aDraftOfAnOlderVersionIsRefusedAndChangesNothing() {
    answer.draft(draft(NOT_MET, "Hers", NEVER_KEPT), SCALE, CONTRIBUTOR, NOW);

    assertThatThrownBy(() -> answer.draft(draft(FULLY_MET, "His", 7), SCALE, CONTRIBUTOR, NOW))
        .isInstanceOf(Stale.class);
    assertThat(answer.detail().narrative()).isEqualTo("Hers");
  }

  @Test
  void anAnswerNobodyHasKeptHasAVersionNoKeptOneEverHas() {
    assertThat(AnswerDetail.blank(Given.criterion("1.1")).version()).isNegative();
  }

  @Test
  void aGradeOfAnotherScaleIsRefused() {
    refuses(
        () -> answer.draft(draft(new Grade("amber"), "", NEVER_KEPT), SCALE, CONTRIBUTOR, NOW),
        "audit.refused.unknownGrade");
  }

  @Test
  void notApplicableBelongsToEveryScale() {
    answer.draft(draft(Grade.NOT_APPLICABLE, "", NEVER_KEPT), SCALE, CONTRIBUTOR, NOW);

    assertThat(answer.detail().grade()).contains(Grade.NOT_APPLICABLE);
  }

  @Test
  void aFrozenReturnTakesNoDraftNoEvidenceAndNoPromise() {
    var frozen = new Answer(Given.submitted(), Given.criterion("1.1"));
    var document = new DocumentId(UUID.randomUUID());

    refuses(
        () -> frozen.draft(draft(FULLY_MET, "", NEVER_KEPT), SCALE, CONTRIBUTOR, NOW),
        "audit.refused.frozen");
    refuses(() -> frozen.attach(document, "", CONTRIBUTOR, NOW), "audit.refused.frozen");
    refuses(() -> frozen.detach(document, CONTRIBUTOR, NOW), "audit.refused.frozen");
    refuses(() -> frozen.promise(dipSample(), CONTRIBUTOR, NOW), "audit.refused.frozen");
  }

  @Test
  void ofAReturnGivenBackOnlyTheNamedCriteriaMayChange() {
    var returned = new Answer(Given.returned(), Given.criterion("1.1"));

    refuses(
        () -> returned.draft(draft(FULLY_MET, "", NEVER_KEPT), SCALE, CONTRIBUTOR, NOW),
        "audit.refused.notUnlocked");
    returned.unlock();
    returned.draft(draft(FULLY_MET, "Now with school nurses", NEVER_KEPT), SCALE, CONTRIBUTOR, NOW);

    assertThat(returned.detail().narrative()).isEqualTo("Now with school nurses");
  }

  @Test
  void unlockingTakesBackThatTheAnswerWasReady() {
    var ready = new SaveAnswer("1.1", Optional.of(FULLY_MET), "", "x", "", true, NEVER_KEPT);
    answer.draft(ready, SCALE, CONTRIBUTOR, NOW);

    answer.unlock();

    assertThat(answer.detail().progress()).isEqualTo(AnswerProgress.IN_PROGRESS);
  }

  @Test
  void aTextThatIsNoAnswerAnyMoreIsRefusedWholeAndNothingChanges() {
    answer.draft(draft(NOT_MET, "Short", NEVER_KEPT), SCALE, CONTRIBUTOR, NOW);
    refuses(
        () ->
            answer.draft(
                draft(NOT_MET, "x".repeat(WordLimit.CHARACTERS + 1), NEVER_KEPT),
                SCALE,
                CONTRIBUTOR,
                NOW),
        "audit.refused.tooLong");
    assertThat(answer.detail().narrative()).isEqualTo("Short");
  }

  @Test
  void oneDocumentStandsUnderAnAnswerOnce() {
    var document = new DocumentId(UUID.randomUUID());
    answer.attach(document, "pages 4 to 6", CONTRIBUTOR, NOW);

    refuses(() -> answer.attach(document, "", CONTRIBUTOR, NOW), "audit.refused.attachedAlready");
  }

  @Test
  void takingAwayWhatIsNotThereIsLikeAnythingUnknown() {
    assertThatThrownBy(() -> answer.detach(new DocumentId(UUID.randomUUID()), CONTRIBUTOR, NOW))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> answer.withdraw(UUID.randomUUID(), CONTRIBUTOR, NOW))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aPromiseSaysWhatAndWho() {
    refuses(
        () -> new PlannedImprovement(" ", "Nurse", Given.DUE), "audit.refused.improvementUnclear");
    refuses(
        () -> new PlannedImprovement("Dip sample", "", Given.DUE),
        "audit.refused.improvementUnclear");

    answer.promise(dipSample(), CONTRIBUTOR, NOW);

    assertThat(answer.detail().improvements())
        .extracting(ImprovementDetail::planned)
        .containsExactly(dipSample());
  }

  @Test
  void lastRoundsWordsAreAStartThatSomebodyMustConfirm() {
    var last = new Answer(Given.inProgress(), Given.criterion("1.1"));
    last.draft(draft(NOT_MET, "What we said", NEVER_KEPT), SCALE, CONTRIBUTOR, NOW);

    answer.startFrom(last.detail(), Optional.empty(), CONTRIBUTOR, NOW);

    assertThat(answer.detail().narrative()).isEqualTo("What we said");
    assertThat(answer.detail().grade()).isEmpty();
    assertThat(answer.detail().notReviewed()).isTrue();

    answer.draft(draft(NOT_MET, "What we said", NEVER_KEPT), SCALE, CONTRIBUTOR, NOW);
    assertThat(answer.detail().notReviewed()).isFalse();
  }

  @Test
  void lastRoundsWordsNeverReplaceWhatIsWrittenAlready() {
    answer.draft(draft(NOT_MET, "Written", NEVER_KEPT), SCALE, CONTRIBUTOR, NOW);

    refuses(
        () -> answer.startFrom(answer.detail(), Optional.empty(), CONTRIBUTOR, NOW),
        "audit.refused.begunAlready");
  }

  private static PlannedImprovement dipSample() {
    return new PlannedImprovement(
        "Repeat the dip sample", "Named nurse", LocalDate.of(2016, 9, 30));
  }

  private static void refuses(ThrowingCallable attempt, String key) {
    assertThatThrownBy(attempt)
        .isInstanceOf(Refused.class)
        .extracting(refusal -> ((DomainException) refusal).reason().key())
        .isEqualTo(key);
  }
}
