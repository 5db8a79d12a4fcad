package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.manifest.SealedManifest;
import org.s11portal.base.DomainException;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SampleFiles;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Declaring, giving back, taking back: what is frozen, and who may. */
@PortalTest
class HandingInTest {

  private static final String WAITING =
      "information_schema.innodb_trx where trx_state = 'LOCK WAIT'";
  private static final AgencyId BCHC = new AgencyId("bchc");

  @Autowired private ApplicationContext context;
  @Autowired private SignOffs signOffs;
  @Autowired private ReturnDesk desk;
  @Autowired private Returns returns;
  @Autowired private ReturnVersions versions;
  @Autowired private ReturnVerifications verifications;
  @Autowired private Answers answers;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transactions;
  @Autowired private People people;
  private AuditScene scene;

  @BeforeEach
  void twoAgenciesAreAsked() {
    scene = new AuditScene(context).asking("bchc", "yos");
  }

  @Test
  void twoClicksAtTheSameMomentHandInOnceAndWriteOneLetter() throws Exception {
    people.remember(
        new PersonDetail(
            new UserId("olive"),
            "Olive",
            Optional.empty(),
            Optional.of("olive@example.org"),
            Optional.empty(),
            Set.of(Roles.SAFEGUARDING_OFFICER)));
    scene.sentToSignOff("bchc");
    var together = new CyclicBarrier(2);
    Callable<String> click =
        () -> {
          SignInAs.signoff("bchc");
          together.await();
          try {
            signOffs.submit(declared());
            return "handed in";
          } catch (DomainException refusal) {
            return refusal.reason().key();
          }
        };

    assertThat(both(click)).containsExactlyInAnyOrder("handed in", "audit.refused.move.SUBMITTED");

    assertThat(count("submission")).isEqualTo(1);
    await()
        .untilAsserted(
            () -> assertThat(count("letter where kind = 'RETURN_SUBMITTED'")).isEqualTo(1));
    assertThat(count("event_publication where event_type like '%ReturnSubmitted'")).isEqualTo(1);
  }

  @Test
  void whatIsBeingSavedWhileTheReturnIsHandedInIsHandedInWithIt() throws Exception {
    scene.givenBack("bchc", "1.2", "Name the lead.");
    var saved = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var saving =
          threads.submit(
              () ->
                  transactions.executeWithoutResult(
                      status -> {
                        SignInAs.contributor("bchc");
                        scene.answer("1.2", "2", "The named nurse leads.");
                        saved.countDown();
                        await().until(() -> count(WAITING) == 1);
                      }));
      saved.await();
      var handingIn = threads.submit(() -> scene.handsIn("bchc"));
      saving.get();
      handingIn.get();
    }
    SignInAs.officer();

    var second = versions.read(AuditScene.ROUND, BCHC, 2);
    assertThat(second.whole().answer("1.2").orElseThrow().narrative())
        .isEqualTo("The named nurse leads.");
    assertThat(verifications.verify(AuditScene.ROUND, BCHC, 2).agrees()).isTrue();
  }

  @Test
  void handingInCannotSkipTheAgencysOwnCheck() {
    scene.answered("bchc");
    SignInAs.signoff("bchc");

    assertThatThrownBy(() -> signOffs.submit(declared()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.reason().key()).isEqualTo("audit.refused.move.SUBMITTED"));
  }

  @Test
  void anotherDeclarationThanTheRoundsIsNotTaken() {
    scene.sentToSignOff("bchc");
    SignInAs.signoff("bchc");

    assertThatThrownBy(() -> signOffs.submit(new Declaration("Me", "Director", "Mine.", true)))
        .isInstanceOf(Stale.class);
  }

  @Test
  void onlyTheSignOffOfficerTakesAReturnBack() {
    scene.handedIn("bchc");
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> signOffs.withdraw("A slip."))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.officer();
    assertThatThrownBy(() -> signOffs.withdraw("A slip."))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void bothVersionsStayReadableAndTheirDifferenceIsShown() {
    scene.givenBack("bchc", "1.2", "Name the lead.");
    SignInAs.contributor("bchc");
    scene.answer("1.2", "2", "The named nurse leads on this.");
    assertThatThrownBy(() -> scene.answer("1.1", "3", "More.")).isInstanceOf(Refused.class);
    scene.handsIn("bchc");
    SignInAs.officer();

    var first = versions.read(AuditScene.ROUND, BCHC, 1);
    var second = versions.read(AuditScene.ROUND, BCHC, 2);
    var differences = versions.differences(AuditScene.ROUND, BCHC, 1, 2);

    assertThat(first.whole().answer("1.2").orElseThrow().narrative())
        .isEqualTo("We do this for 1.2.");
    assertThat(second.whole().answer("1.2").orElseThrow().narrative())
        .isEqualTo("The named nurse leads on this.");
    assertThat(differences.changed()).hasSize(1);
    assertThat(differences.changed().getFirst().asked()).contains("Name the lead.");
    assertThat(differences.unchanged()).isEqualTo(2);
    assertThatThrownBy(() -> versions.read(AuditScene.ROUND, BCHC, 3)).isInstanceOf(NotFound.class);
  }

  @Test
  void aDocumentOfAnEarlierVersionStaysReadable() {
    scene.answered("bchc");
    var document =
        answers
            .upload("1.2", "minutes.pdf", new ByteArrayInputStream(SampleFiles.pdf("Minutes")))
            .id();
    SignInAs.lead("bchc");
    signOffs.send();
    scene.handsIn("bchc");
    SignInAs.officer();
    desk.giveBack(
        new GiveBack(
            scene.id("bchc"), List.of(new Amendment("1.2", "Another document.")), "See 1.2."));
    SignInAs.contributor("bchc");
    answers.detach("1.2", document);
    SignInAs.officer();

    assertThat(returns.open(scene.id("bchc"), document).detail().id()).isEqualTo(document);
    assertThat(verifications.verify(AuditScene.ROUND, BCHC, 1).documents())
        .extracting(Verification.DocumentFound::outcome)
        .containsExactly(Verification.Outcome.SAME);
  }

  @Test
  void theManifestIsForThoseWhoMayReadTheReturn() {
    scene.handedIn("bchc");
    SignInAs.panelChair();
    var id = scene.id("bchc");
    assertThat(SealedManifest.read(versions.manifest(id, 1)).isWhole()).isTrue();

    SignInAs.signoff("yos");
    assertThatThrownBy(() -> versions.manifest(id, 1)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> verifications.verify(AuditScene.ROUND, BCHC, 1))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> versions.differences(AuditScene.ROUND, BCHC, 1, 1))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatWasHandedInAgreesUntilSomebodyTouchesTheDatabase() {
    scene.handedIn("bchc");
    var found = verifications.verify(AuditScene.ROUND, BCHC, 1);
    assertThat(found.agrees()).isTrue();
    assertThat(found.answers()).isEqualTo(3);

    jdbc.update("update answer set grade = '0' where code = '2.1'");
    assertThat(verifications.verify(AuditScene.ROUND, BCHC, 1).differing())
        .contains(List.of("2.1"));

    jdbc.update("update submission set manifest = replace(manifest, 'for 1.1', 'for all')");
    var tampered = verifications.verify(AuditScene.ROUND, BCHC, 1);
    assertThat(tampered.agrees()).isFalse();
    assertThat(tampered.sealed()).isFalse();
    assertThat(tampered.altered()).containsExactly("1.1");
  }

  private static Declaration declared() {
    return new Declaration("Sonia Marsh", "Director", AuditScene.DECLARATION, true);
  }

  private long count(String table) {
    var counted = jdbc.queryForObject("select count(*) from " + table, Long.class);
    return counted == null ? 0 : counted;
  }

  private static List<String> both(Callable<String> click)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var said = new ArrayList<String>();
      for (Future<String> one : threads.invokeAll(List.of(click, click))) {
        said.add(one.get());
      }
      return said;
    }
  }
}
