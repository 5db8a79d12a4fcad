package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.standards.Grade;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class AnswersTest {

  @Autowired private ApplicationContext context;
  @Autowired private Answers answers;
  @Autowired private SelfAssessments own;
  private AuditScene scene;

  @BeforeEach
  void askTwoAgencies() {
    scene = new AuditScene(context).asking("bchc", "yos");
  }

  @Test
  void aDraftIsThereForTheNextReader() {
    SignInAs.contributor("bchc");
    scene.answer("1.1", "2", "Named lead on the board.");

    SignInAs.lead("bchc");
    var answer = own.sheet("1.1").answer();

    assertThat(answer.narrative()).isEqualTo("Named lead on the board.");
    assertThat(answer.grade()).contains(new Grade("2"));
    assertThat(own.current().orElseThrow().assessment().status())
        .isEqualTo(AssessmentStatus.IN_PROGRESS);
  }

  @Test
  void eachSaveGivesTheVersionTheNextOneMustName() {
    SignInAs.contributor("bchc");
    var first = scene.answer("1.1", "2", "One");
    var second = answers.draft(saving("Two", first.version()));

    assertThat(second.version()).isGreaterThan(first.version());
    assertThatThrownBy(() -> answers.draft(saving("Three", first.version())))
        .isInstanceOf(Stale.class);
  }

  @Test
  void theSecondOfTwoFirstDraftsIsToldOfTheFirst() {
    SignInAs.contributor("bchc");
    var seenByBoth = own.sheet("1.1").answer().version();
    answers.draft(saving("Hers", seenByBoth));

    assertThatThrownBy(() -> answers.draft(saving("His", seenByBoth))).isInstanceOf(Stale.class);
    assertThat(own.sheet("1.1").answer().narrative()).isEqualTo("Hers");
  }

  @Test
  void ofTwoFirstDraftsInTheSameMomentOneIsKeptAndTheOtherIsTold() throws Exception {
    SignInAs.contributor("bchc");
    scene.answer("2.1", "2", "The work has begun.");
    var together = new CyclicBarrier(2);
    Callable<Boolean> save =
        () -> {
          SignInAs.contributor("bchc");
          together.await(10, TimeUnit.SECONDS);
          try {
            answers.draft(saving("Mine", -1));
            return true;
          } catch (Stale told) {
            return false;
          }
        };

    try (var threads = Executors.newFixedThreadPool(2)) {
      var kept = threads.invokeAll(List.of(save, save));
      assertThat(List.of(kept.getFirst().get(), kept.getLast().get())).contains(true, false);
    }
  }

  @Test
  void evidenceAndPromisesBelongToTheAnswerAndMoveItsVersion() {
    SignInAs.contributor("bchc");
    var graded = scene.answer("1.1", "0", "Not yet.");
    var planned = new PlannedImprovement("Name a lead", "Chief nurse", LocalDate.of(2016, 3, 31));

    var promised = answers.promise("1.1", planned);
    assertThat(promised.version()).isGreaterThan(graded.version());
    assertThat(own.sheet("1.1").answer().improvements())
        .extracting(ImprovementDetail::planned)
        .containsExactly(planned);

    answers.withdraw("1.1", promised.improvements().getFirst().id());
    assertThat(own.sheet("1.1").answer().improvements()).isEmpty();
  }

  @Test
  void anAgencyAnswersOnlyItsOwnReturn() {
    SignInAs.contributor("bchc");
    scene.answer("1.1", "3", "Ours");

    SignInAs.contributor("yos");

    assertThat(own.sheet("1.1").answer().narrative()).isEmpty();
    assertThat(own.all()).extracting(one -> one.agency().value()).containsExactly("yos");
  }

  @Test
  void anUnknownCriterionIsNotFound() {
    SignInAs.contributor("bchc");

    assertThatThrownBy(() -> own.sheet("99.9")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> scene.answer("99.9", "3", "")).isInstanceOf(NotFound.class);
  }

  @Test
  void signOffOfficersDoNotAnswer() {
    SignInAs.signoff("bchc");

    assertThatThrownBy(() -> scene.answer("1.1", "3", ""))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void whatIsHandedInIsFrozen() {
    scene.handedIn("bchc");
    SignInAs.contributor("bchc");

    assertThatThrownBy(() -> scene.answer("1.1", "0", "Changed")).isInstanceOf(Refused.class);
  }

  @Test
  void ofAReturnGivenBackOnlyTheNamedCriterionOpens() {
    scene.givenBack("bchc", "1.2", "Say who.");
    SignInAs.contributor("bchc");

    scene.answer("1.2", "2", "The chief nurse.");

    assertThat(own.sheet("1.2").isOpen()).isTrue();
    assertThat(own.sheet("1.1").isOpen()).isFalse();
    assertThatThrownBy(() -> scene.answer("1.1", "0", "")).isInstanceOf(Refused.class);
  }

  private static SaveAnswer saving(String narrative, long version) {
    return new SaveAnswer("1.1", Optional.of(new Grade("2")), "", narrative, "", false, version);
  }
}
