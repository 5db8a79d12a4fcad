package org.s11portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.DomainException;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.Corrections;
import org.s11portal.panel.PanelScene;
import org.s11portal.panel.RecordModeration;
import org.s11portal.standards.Grade;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PublicationsTest {

  @Autowired private ApplicationContext context;
  @Autowired private Publications publications;
  @Autowired private Corrections corrections;
  @Autowired private ModerationSummaries summaries;
  @Autowired private GoldenThreads threads;
  @Autowired private StandardFocuses focuses;

  private PanelScene scene;

  @BeforeEach
  void aPartnership() {
    scene = new PanelScene(context);
  }

  private void published() {
    scene.approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
  }

  @Test
  void publishingFreezesWhatTheAgencySaidAndWhatThePanelDecided() {
    published();

    var lowered = threads.of(PanelScene.ROUND, PanelScene.BCHC).result("1.1").orElseThrow();
    assertThat(lowered.grade()).isEqualTo(new Grade("1"));
    assertThat(lowered.shift()).isNegative();
    assertThat(lowered.gap()).isTrue();
  }

  @Test
  void theBoardSeesOnlyWhatIsPublished() {
    scene.approved();
    SignInAs.boardMember();

    var before = summaries.of(PanelScene.ROUND);

    assertThat(before.rows()).allSatisfy(row -> assertThat(row.isPublished()).isFalse());
    assertThat(before.publishedAt()).isEmpty();
    assertThatThrownBy(() -> threads.of(PanelScene.ROUND, PanelScene.BCHC, "1.1"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> threads.of(PanelScene.ROUND, PanelScene.BCHC))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theSummaryCountsWhatThePanelMoved() {
    published();
    SignInAs.boardMember();

    var summary = summaries.of(PanelScene.ROUND);

    assertThat(summary.figures().published()).isEqualTo(1);
    assertThat(summary.figures().asked()).isEqualTo(2);
    assertThat(summary.figures().lowered()).isEqualTo(1);
    assertThat(summary.figures().raised()).isZero();
    assertThat(summary.weakest(1)).isPresent();
  }

  @Test
  void aFindingNoActionAnswersIsPointedOut() {
    published();
    SignInAs.boardMember();

    var focus = focuses.of(PanelScene.ROUND, 1, AsOf.now());

    assertThat(focus.actions()).isEmpty();
    assertThat(focus.unanswered())
        .singleElement()
        .satisfies(finding -> assertThat(finding.agencies()).containsExactly(PanelScene.BCHC));
    assertThat(focus.unansweredInRound()).isEqualTo(1);
  }

  @Test
  void theThreadHoldsEveryLinkOfAPublishedResult() {
    published();
    SignInAs.boardMember();

    var thread = threads.of(PanelScene.ROUND, PanelScene.BCHC, "1.1");

    assertThat(thread.answer().narrative()).isNotBlank();
    assertThat(thread.moderation().reason()).isEqualTo("One team of six.");
    assertThat(thread.actions()).isEmpty();
  }

  @Test
  void publishingTwicePublishesOnce() {
    published();

    assertThatThrownBy(() -> publications.publish(PanelScene.ROUND)).isInstanceOf(Refused.class);
  }

  @Test
  void ofTwoChairsAtTheSameMomentOnePublishes() throws InterruptedException {
    scene.approved();
    var published = new AtomicInteger();
    var refused = new AtomicInteger();

    var both = List.of(1, 2).stream().map(nth -> chair(published, refused)).toList();
    for (var one : both) {
      one.join();
    }

    assertThat(published).hasValue(1);
    assertThat(refused).hasValue(1);
    SignInAs.boardMember();
    assertThat(threads.of(PanelScene.ROUND, PanelScene.BCHC).result("1.1")).isPresent();
  }

  private Thread chair(AtomicInteger published, AtomicInteger refused) {
    return Thread.ofPlatform()
        .start(
            () -> {
              SignInAs.independentChair();
              try {
                publications.publish(PanelScene.ROUND);
                published.incrementAndGet();
              } catch (DomainException already) {
                refused.incrementAndGet();
              }
            });
  }

  @Test
  void aCorrectionTakesThePlaceOfThePublishedGradeAndBothAreRead() {
    var panel = scene.approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    var was = threads.of(PanelScene.ROUND, PanelScene.BCHC, "1.1").moderation();

    corrections.order(
        new RecordModeration(
            panel, "1.1", new Grade("2"), "The sample was misread.", was.version()));

    SignInAs.boardMember();
    assertThat(threads.of(PanelScene.ROUND, PanelScene.BCHC).result("1.1"))
        .hasValueSatisfying(now -> assertThat(now.grade()).isEqualTo(new Grade("2")));
    assertThat(threads.of(PanelScene.ROUND, PanelScene.BCHC, "1.1").superseded())
        .singleElement()
        .satisfies(before -> assertThat(before.grade()).isEqualTo(was.grade()));
  }

  @Test
  void onlyTheIndependentChairPublishes() {
    scene.approved();
    SignInAs.manager();

    assertThatThrownBy(() -> publications.publish(PanelScene.ROUND))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void agenciesAndPanelMembersDoNotReadTheSummary() {
    published();
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> summaries.of(PanelScene.ROUND))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.panelMember("panelmember", "police");
    assertThatThrownBy(() -> threads.of(PanelScene.ROUND, new AgencyId("bchc")))
        .isInstanceOf(AccessDeniedException.class);
  }
}
