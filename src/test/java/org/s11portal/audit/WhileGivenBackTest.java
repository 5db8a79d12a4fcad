package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SampleFiles;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is read of a return while its agency changes what was given back. */
@PortalTest
class WhileGivenBackTest {

  private static final AgencyId BCHC = new AgencyId("bchc");

  @Autowired private ApplicationContext context;
  @Autowired private Returns returns;
  @Autowired private ReturnDesk desk;
  @Autowired private SelfAssessments own;
  @Autowired private Answers answers;
  @Autowired private SignOffs signOffs;
  private AuditScene scene;
  private AssessmentId id;

  @BeforeEach
  void halfOfItIsWrittenAnew() {
    scene = new AuditScene(context).asking("bchc").handedIn("bchc");
    SignInAs.officer();
    id = scene.id("bchc");
  }

  @Test
  void theyWhoScrutiniseReadWhatWasHandedInAndNotTheDraft() {
    givenBack(Optional.empty());
    SignInAs.contributor("bchc");
    scene.answer("1.2", "1", "Half a sent");

    SignInAs.officer();
    var read = returns.read(AuditScene.ROUND, BCHC);
    assertThat(read.asOf()).map(SubmissionDetail::number).contains(1);
    assertThat(said(read)).isEqualTo("We do this for 1.2.");
    assertThat(read.isOpen(read.answer("1.2").orElseThrow())).isFalse();
    SignInAs.panelChair();
    assertThat(said(returns.read(id))).isEqualTo("We do this for 1.2.");
    SignInAs.independentChair();
    assertThat(said(returns.read(id))).isEqualTo("We do this for 1.2.");
  }

  @Test
  void whatAnAgencyTookBackAndWritesAnewIsNotForOthersEither() {
    SignInAs.signoff("bchc");
    signOffs.withdraw("A figure is wrong.");
    signOffs.sendBack("Put it right.");
    SignInAs.contributor("bchc");
    scene.answer("1.2", "1", "Half a sent");

    SignInAs.officer();
    var read = returns.read(id);
    assertThat(said(read)).isEqualTo("We do this for 1.2.");
    assertThat(read.whyAsOf().orElseThrow()).contains("taken its return back", "version 1");
    SignInAs.lead("bchc");
    assertThat(said(returns.read(id))).isEqualTo("Half a sent");
  }

  @Test
  void theAgencyReadsWhatItIsWriting() {
    givenBack(Optional.empty());
    SignInAs.contributor("bchc");
    scene.answer("1.2", "1", "Half a sent");

    assertThat(said(returns.read(id))).isEqualTo("Half a sent");
    assertThat(said(own.current().orElseThrow())).isEqualTo("Half a sent");
  }

  @Test
  void onceItIsHandedInAgainEverybodyReadsTheNewVersion() {
    givenBack(Optional.empty());
    SignInAs.contributor("bchc");
    scene.answer("1.2", "2", "The named nurse leads.");
    scene.handsIn("bchc");

    SignInAs.panelChair();
    assertThat(returns.read(id).asOf()).isEmpty();
    assertThat(said(returns.read(id))).isEqualTo("The named nurse leads.");
  }

  @Test
  void aDocumentPutThereMeanwhileIsNotYetForOthers() {
    givenBack(Optional.empty());
    SignInAs.contributor("bchc");
    var document =
        answers
            .upload("1.2", "minutes.pdf", new ByteArrayInputStream(SampleFiles.pdf("Minutes")))
            .id();

    SignInAs.officer();
    assertThat(returns.documents(id)).isEmpty();
    assertThatThrownBy(() -> returns.open(id, document)).isInstanceOf(NotFound.class);
    SignInAs.lead("bchc");
    assertThat(returns.open(id, document).detail().id()).isEqualTo(document);
    scene.handsIn("bchc");
    SignInAs.officer();
    assertThat(returns.open(id, document).detail().id()).isEqualTo(document);
  }

  @Test
  void itHasADayOfItsOwnUntilItIsHandedInAgain() {
    var day = LocalDate.now(Dates.LONDON).plusDays(14);
    givenBack(Optional.of(day));

    assertThat(returns.read(id).assessment().dueOn()).isEqualTo(day);
    scene.handsIn("bchc");
    assertThat(returns.read(id).assessment().dueOn()).isEqualTo(AuditScene.DUE);
  }

  @Test
  void aDayThatHasPassedIsRefused() {
    var yesterday = LocalDate.now(Dates.LONDON).minusDays(1);

    assertThatThrownBy(() -> givenBack(Optional.of(yesterday)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason().key()).isEqualTo("audit.refused.dueInPast"));
    assertThat(returns.read(id).assessment().status()).isEqualTo(AssessmentStatus.SUBMITTED);
  }

  private void givenBack(Optional<LocalDate> dueOn) {
    SignInAs.officer();
    desk.giveBack(
        new GiveBack(id, List.of(new Amendment("1.2", "Name the lead.")), "See 1.2.", dueOn));
  }

  private static String said(ReturnDetail read) {
    return read.answer("1.2").orElseThrow().narrative();
  }
}
