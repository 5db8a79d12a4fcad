package org.s11portal.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.agency.AgencyKind;
import org.s11portal.base.DomainException;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.base.history.History;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class StandardSetDraftsTest {

  @Autowired private StandardSets sets;
  @Autowired private StandardSetDrafts drafts;
  @Autowired private CriterionDrafts criteria;
  @Autowired private History history;
  @Autowired private JsonMapper json;

  private StandardSetDetail before;
  private StandardSetId draft;

  @BeforeEach
  void aDraftMadeFromTheEditionInForce() {
    SignInAs.manager();
    before = GivenSets.signedOff(sets, GivenSets.ours(json));
    draft = drafts.begin(new BeginEdition(before.id(), "2016", "Section 11 standards 2016-17"));
  }

  @Test
  void aNextEditionAsksTheSameAndEachCriterionRemembersWhereItIsFrom() {
    var now = now();
    assertThat(now.follows()).contains(before.id());
    assertThat(now.status()).isEqualTo(StandardSetStatus.DRAFT);
    assertThat(now.scale()).isEqualTo(before.scale());
    assertThat(now.criteria().map(CriterionDetail::question))
        .containsExactlyElementsOf(before.criteria().map(CriterionDetail::question).toList());
    assertThat(now.criteria().map(one -> one.ancestor().orElseThrow()))
        .containsExactlyElementsOf(before.criteria().map(CriterionDetail::id).toList());
  }

  @Test
  void anEditionIsBegunOnlyFromASignedOffOneAndUnderAWordOfItsOwn() {
    refuses(() -> drafts.begin(new BeginEdition(draft, "2017", "T")), "beginFromDraft");
    refuses(() -> drafts.begin(new BeginEdition(before.id(), "2016", "T")), "exists");
    refuses(() -> drafts.begin(new BeginEdition(before.id(), "20/17", "T")), "editionWord");
    refuses(() -> drafts.begin(new BeginEdition(before.id(), "2017", " ")), "title");
  }

  @Test
  void criterionIsChangedAddedMovedAndRemoved() {
    var first = now().criterion("1.1").orElseThrow();
    criteria.sayCriterion(held(), first.id(), 1, words("1.1", "Who leads?", Set.of()));
    assertThat(now().criterion("1.1").orElseThrow().question()).isEqualTo("Who leads?");

    criteria.moveCriterion(held(), first.id(), 1);
    assertThat(codes(1)).startsWith("1.2", "1.1", "1.3");

    criteria.addCriterion(held(), 1, words("1.7", "New?", Set.of(AgencyKind.HEALTH)));
    assertThat(codes(1)).endsWith("1.7");
    assertThat(now().criterion("1.7").orElseThrow().audience()).containsExactly(AgencyKind.HEALTH);

    criteria.removeCriterion(held(), first.id());
    assertThat(codes(1)).startsWith("1.2", "1.3").doesNotContain("1.1");

    drafts.numberCriteria(held());
    assertThat(codes(1)).containsExactly("1.1", "1.2", "1.3", "1.4", "1.5", "1.6");
  }

  @Test
  void whatAGradeMeansHereIsKeptInTheHistoryToo() {
    var first = now().criterion("1.1").orElseThrow();
    var words = Map.of(new Grade("0"), "Nobody answers the telephone");
    criteria.sayCriterion(
        held(),
        first.id(),
        1,
        new CriterionDraft("1.1", "T", "Q", "", "", "", words, first.ancestor(), first.audience()));
    assertThat(history.of("Criterion", first.id().value().toString()))
        .anySatisfy(entry -> assertThat(entry.detail()).contains("answers the telephone"));
  }

  @Test
  void criterionGoesToAnotherStandardAndStaysTheSame() {
    var moved = now().criterion("1.1").orElseThrow();
    criteria.sayCriterion(held(), moved.id(), 2, CriterionDraft.of(moved));
    assertThat(codes(1)).doesNotContain("1.1");
    assertThat(codes(2)).endsWith("1.1");
    assertThat(now().criterion(moved.id())).isPresent();
  }

  @Test
  void standardsAreAddedMovedAndRemovedWithTheirCriteria() {
    criteria.addStandard(held(), new StandardDraft("Digital safety", "Digital", "Online."));
    criteria.moveStandard(held(), 10, -9);
    assertThat(now().standards().getFirst().title()).isEqualTo("Digital safety");
    assertThat(now().standards())
        .extracting(StandardDetail::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    criteria.sayStandard(held(), 1, new StandardDraft("Online safety", "Online", ""));
    assertThat(now().standards().getFirst().shortTitle()).isEqualTo("Online");
    criteria.removeStandard(held(), 2);
    assertThat(now().standards()).hasSize(9);
    assertThat(now().criterion("1.1")).isEmpty();
  }

  @Test
  void descriptorsStayWithAGradeThatIsCalledSomethingElse() {
    var words = now().criterion("1.1").orElseThrow().descriptors().get(new Grade("3"));
    var steps = List.of(step("0", "low", GradeColour.RED), step("3", "high", GradeColour.BLUE));
    drafts.judgeOn(held(), new ScaleDraft(steps, NotApplicableRule.NEVER));
    var now = now();
    assertThat(now.scale().allows(Grade.NOT_APPLICABLE)).isFalse();
    assertThat(now.scale().bands())
        .extracting(GradeBand::colour)
        .containsExactly(Optional.of(GradeColour.RED), Optional.of(GradeColour.BLUE));
    assertThat(now.criterion("1.1").orElseThrow().descriptors())
        .containsEntry(new Grade("high"), words)
        .containsOnlyKeys(new Grade("low"), new Grade("high"));
  }

  @Test
  void aScaleNeedsTwoGradesThatCanBeToldApart() {
    refuses(() -> judgeOn(step("0", "0", GradeColour.RED)), "scaleTooShort");
    refuses(
        () -> judgeOn(step("0", "a", GradeColour.RED), step("1", "A", GradeColour.RED)),
        "gradeTwice");
    refuses(
        () -> judgeOn(step("0", "na", GradeColour.RED), step("1", "1", GradeColour.RED)),
        "gradeSign");
  }

  @Test
  void aCodeIsUsedOnceAndAnAncestorIsOneOfTheEditionFollowed() {
    refuses(() -> criteria.addCriterion(held(), 1, words("1.2", "?", Set.of())), "codeTaken");
    refuses(() -> criteria.addCriterion(held(), 1, words(" ", "?", Set.of())), "code");
    var stranger = now().criterion("1.2").orElseThrow().id();
    var descending = words("1.9", "?", Set.of()).descendingFrom(stranger);
    refuses(() -> criteria.addCriterion(held(), 1, descending), "ancestorUnknown");
  }

  @Test
  void whatDescendsFromAnotherEditionThanTheOneFollowedDescendsFromNone() {
    drafts.call(held(), "Started afresh", Optional.empty());
    assertThat(now().criteria()).allMatch(criterion -> criterion.ancestor().isEmpty());
  }

  @Test
  void aChangeOnAnOlderVersionIsRefused() {
    var seen = held();
    criteria.addCriterion(seen, 1, words("1.7", "New?", Set.of()));
    assertThatThrownBy(() -> criteria.addCriterion(seen, 1, words("1.8", "New?", Set.of())))
        .isInstanceOf(Stale.class);
    assertThatThrownBy(() -> drafts.call(seen, "Other", Optional.empty()))
        .isInstanceOf(Stale.class);
    assertThat(now().criterion("1.8")).isEmpty();
  }

  @Test
  void anEditionOutForConsultationStandsStillUntilItIsTakenBack() {
    sets.consult(held());
    refuses(
        () -> criteria.addCriterion(held(), 1, words("1.7", "?", Set.of())), "outForConsultation");
    sets.takeBack(held());
    criteria.addCriterion(held(), 1, words("1.7", "?", Set.of()));
    assertThat(now().criterion("1.7")).isPresent();
  }

  @Test
  void aSignedOffEditionNeverChanges() {
    sets.signOff(draft, GivenSets.APRIL);
    var first = now().criterion("1.1").orElseThrow().id();
    List<ThrowingCallable> changes =
        List.of(
            () -> criteria.addCriterion(held(), 1, words("1.7", "?", Set.of())),
            () -> criteria.removeCriterion(held(), first),
            () -> criteria.moveCriterion(held(), first, 1),
            () -> criteria.removeStandard(held(), 1),
            () -> drafts.call(held(), "Other", Optional.empty()),
            () -> drafts.numberCriteria(held()),
            () -> drafts.discard(held()));
    assertThat(changes).allSatisfy(change -> refuses(change, "signedOffAlready"));
    assertThatThrownBy(() -> sets.takeBack(held())).isInstanceOf(Refused.class);
    assertThat(now().version()).isEqualTo(sets.get(draft).version());
  }

  @Test
  void anEditionThatAsksNothingSomewhereIsNotShownToOthers() {
    criteria.addStandard(held(), new StandardDraft("Empty", "Empty", ""));
    criteria.addCriterion(held(), 1, words("1.7", "", Set.of()));
    refuses(() -> sets.consult(held()), "notWhole");
    refuses(() -> sets.signOff(draft, GivenSets.APRIL), "notWhole");
    assertThat(sets.lacks(now())).extracting(Lack::place).containsExactlyInAnyOrder("10", "1.7");
  }

  @Test
  void aDraftIsSeenByThoseWhoPrepareItOnlyAndGivenUpWhole() {
    SignInAs.contributor("bchc");
    assertThatThrownBy(() -> sets.get(draft)).isInstanceOf(NotFound.class);
    assertThat(sets.all()).extracting(StandardSetDetail::id).containsExactly(before.id());
    SignInAs.manager();
    drafts.discard(held());
    assertThat(sets.all()).extracting(StandardSetDetail::id).containsExactly(before.id());
  }

  @Test
  void nobodyElseEditsADraft() {
    var held = held();
    for (Runnable person :
        List.<Runnable>of(
            SignInAs::officer, () -> SignInAs.lead("bchc"), SignInAs::independentChair)) {
      person.run();
      assertThatThrownBy(() -> criteria.moveStandard(held, 1, 1))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> drafts.discard(held)).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> sets.consult(held)).isInstanceOf(AccessDeniedException.class);
    }
  }

  private void judgeOn(ScaleDraft.Step... steps) {
    drafts.judgeOn(held(), new ScaleDraft(List.of(steps), NotApplicableRule.WITH_REASON));
  }

  private static ScaleDraft.Step step(String was, String is, GradeColour colour) {
    return new ScaleDraft.Step(
        Optional.of(new Grade(was)),
        new GradeBand(new Grade(is), "Word " + is, "", true, Optional.of(colour)));
  }

  private static CriterionDraft words(String code, String question, Set<AgencyKind> audience) {
    return new CriterionDraft(
        code, "Title", question, "", "", "", Map.of(), Optional.empty(), audience);
  }

  private StandardSetDetail now() {
    return sets.get(draft);
  }

  private HeldEdition held() {
    return now().held();
  }

  private List<String> codes(int standard) {
    return now().standard(standard).orElseThrow().criteria().stream()
        .map(CriterionDetail::code)
        .toList();
  }

  private static void refuses(ThrowingCallable change, String why) {
    assertThatThrownBy(change)
        .isInstanceOfSatisfying(
            DomainException.class,
            refusal -> assertThat(refusal.reason().key()).isEqualTo("standards.refused." + why));
  }
}
