package org.s11portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AuditScene;
import org.s11portal.audit.Declaration;
import org.s11portal.audit.Extensions;
import org.s11portal.audit.ReturnDesk;
import org.s11portal.audit.ReturnSubmitted;
import org.s11portal.audit.SignOffs;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What happens in the audit reaches whom it concerns, through the registry of events. */
@PortalTest
class AuditNewsTest {

  @Autowired private ApplicationContext context;
  @Autowired private People people;
  @Autowired private ReturnDesk returns;
  @Autowired private SignOffs signOffs;
  @Autowired private Extensions extensions;
  private AuditScene scene;
  private WrittenLetters written;

  @BeforeEach
  void aRoundWithItsPeople() {
    GivenLetters.everybody().forEach(people::remember);
    scene = new AuditScene(context).asking("bchc", "yos");
    written = new WrittenLetters(context);
  }

  @Test
  void anAgencyThatIsAskedHearsOfItAndOfItsDueDay() {
    assertThat(written.recipients(LetterKind.AGENCY_ASKED))
        .containsExactlyInAnyOrder("lewis", "nadia", "yusuf");
    assertThat(written.one(LetterKind.AGENCY_ASKED).body())
        .contains(
            "opens on 15 June 2015",
            "by the end of 31 August 2099",
            "http://localhost:8080/audit?round=2015-16");
  }

  @Test
  void anExtensionIsToldWithItsReasonAsItWasWritten() {
    SignInAs.officer();
    extensions.grant(
        scene.id("bchc"), AuditScene.DUE.plusDays(7), "Two teams merge.\r\nBcc: x@example.org {0}");

    assertThat(written.recipients(LetterKind.EXTENSION_GRANTED))
        .containsExactlyInAnyOrder("lewis", "nadia", "sonia");
    assertThat(written.one(LetterKind.EXTENSION_GRANTED).subject())
        .isEqualTo("You have until 7 September 2099: Section 11 audit 2015-16");
    assertThat(written.one(LetterKind.EXTENSION_GRANTED).body())
        .contains("Two teams merge.", "x@example.org {0}");
  }

  @Test
  void theSignOffOfficerHearsThatAReturnIsReadyAndOnlyTheirAgencys() {
    scene.sentToSignOff("bchc");

    assertThat(written.recipients(LetterKind.SENT_TO_SIGN_OFF)).containsExactly("sonia");
    assertThat(written.one(LetterKind.SENT_TO_SIGN_OFF).body())
        .contains(
            "Agency bchc",
            "Section 11 audit 2015-16",
            "http://localhost:8080/audit/check?round=2015-16");
  }

  @Test
  void theOfficerHearsThatAReturnIsIn() {
    scene.handedIn("bchc");

    assertThat(written.recipients(LetterKind.RETURN_SUBMITTED)).containsExactly("olive");
    assertThat(written.one(LetterKind.RETURN_SUBMITTED).about()).isEqualTo("returns/2015-16/bchc");
  }

  @Test
  void theAgencyHearsWhyItsReturnIsBackAndWhatToChange() {
    var reason = "1.2 names nobody. ".repeat(400) + "Please name the lead.";
    scene.givenBack("bchc", "1.2", reason);

    assertThat(written.recipients(LetterKind.RETURN_SENT_BACK))
        .containsExactlyInAnyOrder("lewis", "nadia");
    assertThat(written.one(LetterKind.RETURN_SENT_BACK).body())
        .contains("1.2: 1.2 names nobody.", "Please name the lead.");
  }

  @Test
  void theLeadHearsThatScrutinyHasBegun() {
    scene.handedIn("bchc");
    SignInAs.officer();
    returns.openScrutiny(scene.id("bchc"));

    assertThat(written.recipients(LetterKind.SCRUTINY_OPENED)).containsExactly("lewis");
  }

  @Test
  void anEventToldTwiceIsWrittenOnce() {
    SignInAs.officer();
    var event =
        new ReturnSubmitted(
            scene.id("bchc"),
            AuditScene.ROUND,
            new AgencyId("bchc"),
            Instant.parse("2015-08-03T11:00:00.123456789Z"));
    written.tell(event);
    assertThat(written.recipients(LetterKind.RETURN_SUBMITTED)).containsExactly("olive");
    written.tell(event);

    assertThat(written.recipients(LetterKind.RETURN_SUBMITTED)).containsExactly("olive");
  }

  @Test
  void handingInASecondTimeIsNewsAgain() {
    scene.givenBack("bchc", "1.2", "Please name the lead.");
    SignInAs.signoff("bchc");
    signOffs.submit(new Declaration("Sonia Marsh", "Director", AuditScene.DECLARATION, true));

    assertThat(written.recipients(LetterKind.RETURN_SUBMITTED)).containsExactly("olive", "olive");
  }

  @Test
  void anAgencyWithoutASignOffOfficerIsReportedToTheOfficers() {
    scene.sentToSignOff("yos");

    assertThat(written.recipients(LetterKind.NOBODY_TO_TELL)).containsExactly("olive");
    assertThat(written.one(LetterKind.NOBODY_TO_TELL).subject()).contains("Agency yos");
  }
}
