package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.panel.Given.refused;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.EvidenceKeeping;
import org.s11portal.base.NotFound;
import org.s11portal.evidence.DocumentId;
import org.s11portal.identity.UserId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** What an agency answers its panel with, and who gets to read it when. */
@PortalTest
class ChallengeEvidenceTest {

  @Autowired private ApplicationContext context;
  @Autowired private Challenges challenges;
  @Autowired private ChallengeEvidence evidence;
  @Autowired private EvidenceKeeping keeping;
  @Autowired private PanelPacks packs;
  private PanelScene scene;
  private PanelId panel;

  @BeforeEach
  void aPanelSits() {
    scene = new PanelScene(context);
    panel = scene.held();
    scene.audit().withPeople("bchc", "yos");
    SignInAs.panelChair();
  }

  @Test
  void aDocumentGoesWithTheAnswerAndThenStands() throws Exception {
    var challenge = raised(AskedOf.LEAD);
    var document = stored("bchc");
    var asked = evidence.attach(challenge, document);
    evidence.attach(challenge, document);
    assertThat(asked.evidence()).extracting(GivenEvidence::title).containsExactly("log");
    SignInAs.panelChair();
    assertThat(evidence.givenTo(panel)).as("nothing before the answer").isEmpty();
    assertThatThrownBy(() -> evidence.open(challenge, document)).isInstanceOf(NotFound.class);

    SignInAs.lead("bchc");
    challenges.answer(challenge, "The log shows it.");

    refused("panel.refused.challenge.ANSWERED", () -> evidence.detach(challenge, document));
    refused("panel.refused.challenge.ANSWERED", () -> evidence.attach(challenge, document));
    refused("audit.refused.evidenceInUse", () -> keeping.withdraw(document));
    SignInAs.panelMember("panelmember2", "csc");
    assertThat(evidence.givenTo(panel)).containsOnlyKeys(document);
    try (var bytes = evidence.open(challenge, document).bytes().open()) {
      assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("log");
    }
    assertThat(packs.pdf(panel)).isNotEmpty();
  }

  @Test
  void evidenceOfAnotherAgencyIsAsIfThereWereNone() {
    var challenge = raised(AskedOf.LEAD);
    var theirs = stored("yos");
    assertThatThrownBy(() -> evidence.attach(challenge, theirs))
        .as("another agency’s challenge")
        .isInstanceOf(NotFound.class);
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> evidence.attach(challenge, theirs)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> evidence.attach(challenge, new DocumentId(UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void onlyThoseWhoMayReadThePanelReadWhatItWasGiven() {
    var challenge = raised(AskedOf.LEAD);
    var document = stored("bchc");
    evidence.attach(challenge, document);
    var other = stored("bchc");
    challenges.answer(challenge, "The log shows it.");

    SignInAs.panelMember("stranger", "csc");
    assertThatThrownBy(() -> evidence.open(challenge, document)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> evidence.givenTo(panel)).isInstanceOf(NotFound.class);
    SignInAs.panelMember("bchcmember", "bchc");
    assertThatThrownBy(() -> evidence.open(challenge, document)).isInstanceOf(NotFound.class);
    SignInAs.panelChair();
    assertThatThrownBy(() -> evidence.open(challenge, other)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> evidence.attach(challenge, document))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.boardMember();
    assertThatThrownBy(() -> evidence.open(challenge, document))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void whoeverItIsPutToWritesAndTheLeadGivesTheAnswer() {
    var challenge = raised(new AskedOf(new UserId("bchc-signoff"), ""));

    SignInAs.signoff("bchc");
    var asked = challenges.drafted(challenge);
    assertThat(asked.challenge().asked())
        .isEqualTo(new AskedOf(Optional.of(new UserId("bchc-signoff")), "bchc-signoff"));
    challenges.draft(challenge, "We sampled.", asked.version());
    assertThatThrownBy(() -> challenges.answer(challenge, "We sampled."))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.contributor("bchc");
    refused(
        "panel.refused.answerNotYours",
        () -> challenges.draft(challenge, "We", challenges.drafted(challenge).version()));
    SignInAs.lead("bchc");
    challenges.answer(challenge, "We sampled.");
  }

  @Test
  void nobodyOfAnotherAgencyIsAsked() {
    assertThat(challenges.askable(panel))
        .extracting(AskedOf::name)
        .contains("bchc-lead")
        .doesNotContain("yos-lead");
    refused(
        "panel.refused.askedStranger",
        () -> raised(new AskedOf(new UserId("yos-lead"), "Somebody")));
    assertThat(challenges.askable(panel)).isNotEmpty();
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> challenges.askable(panel)).isInstanceOf(AccessDeniedException.class);
  }

  private ChallengeId raised(AskedOf asked) {
    return challenges
        .raise(new RaiseChallenge(panel, "1.1", "Show us.", LocalDate.of(2100, 1, 1), asked))
        .id();
  }

  /** The lead of this agency is signed in. */
  private DocumentId stored(String agency) {
    SignInAs.lead(agency);
    return keeping
        .add("log.txt", new ByteArrayInputStream("log".getBytes(StandardCharsets.UTF_8)))
        .id();
  }
}
