package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.Documents;
import org.s11portal.identity.AgencyId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SampleFiles;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Evidence that comes after scrutiny has opened: beside the return, marked, with its reason. */
@PortalTest
class LateDocumentsTest {

  private static final String WHY = "The audit of January was signed last week.";

  @Autowired private ApplicationContext context;
  @Autowired private LateDocuments late;
  @Autowired private Returns returns;
  @Autowired private ReturnVersions versions;
  @Autowired private ReturnVerifications verifications;
  @Autowired private ReturnDesk desk;
  @Autowired private EvidenceKeeping keeping;
  @Autowired private Documents documents;
  private AssessmentId id;

  @BeforeEach
  void scrutinyIsOpen() {
    var scene = new AuditScene(context).asking("bchc", "yos").handedIn("bchc").handedIn("yos");
    SignInAs.officer();
    id = scene.id("bchc");
    desk.openScrutiny(id);
    SignInAs.contributor("bchc");
  }

  @Test
  void itStandsBesideWhatWasHandedInAndChangesNothingOfIt() {
    var manifest = versions.manifest(id, 1);
    var answers = returns.read(id).answers();
    var document = upload(WHY);

    assertThat(versions.manifest(id, 1)).isEqualTo(manifest);
    assertThat(returns.read(id).answers()).isEqualTo(answers);
    SignInAs.officer();
    assertThat(late.to(id))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.document()).isEqualTo(document);
              assertThat(one.criterion()).isEqualTo("1.1");
              assertThat(one.inWords()).startsWith("Late, added on ").endsWith(WHY);
            });
    assertThat(returns.documents(id)).containsKey(document);
    assertThat(returns.open(id, document).detail().id()).isEqualTo(document);
    assertThat(verifications.verify(AuditScene.ROUND, new AgencyId("bchc"), 1).agrees()).isTrue();
  }

  @Test
  void aReasonIsNeededAndADocumentComesOnce() {
    refused("audit.refused.lateReason", () -> upload(" "));
    refused("audit.refused.lateReasonLong", () -> upload("x".repeat(2001)));
    var document = upload(WHY);
    refused("audit.refused.lateTwice", () -> late.add(document(WHY), document));
    late.add(new LateDocument(id, "1.2", WHY), document);
    assertThat(late.to(id)).hasSize(2);
  }

  @Test
  void whatIsRefusedForItsReasonIsNotStoredFirst() {
    refused("audit.refused.lateReason", () -> upload(" "));
    refused("audit.refused.lateReasonLong", () -> upload("x".repeat(2001)));

    assertThat(documents.allVersions(new AgencyId("bchc"))).isEmpty();
  }

  @Test
  void aDocumentThatCameLateStaysAsLongAsTheReturn() {
    var document = upload(WHY);

    refused("audit.refused.evidenceInUse", () -> keeping.withdraw(document));
  }

  @Test
  void onlyTheReturnsOwnAgencyAddsAndOnlyWhatIsItsOwn() {
    var document = upload(WHY);
    SignInAs.contributor("yos");
    assertThatThrownBy(() -> upload(WHY)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> late.to(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> late.add(document(WHY), document)).isInstanceOf(NotFound.class);

    SignInAs.lead("bchc");
    assertThatThrownBy(() -> late.add(document(WHY), new DocumentId(UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> late.add(new LateDocument(id, "99.9", WHY), document))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void signOffAndThoseWhoScrutiniseAddNothing() {
    for (var signIn :
        List.<Runnable>of(
            () -> SignInAs.signoff("bchc"),
            SignInAs::officer,
            SignInAs::panelChair,
            SignInAs::boardMember)) {
      signIn.run();
      assertThatThrownBy(() -> upload(WHY)).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> late.add(document(WHY), new DocumentId(UUID.randomUUID())))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void beforeScrutinyNothingIsLate() {
    SignInAs.officer();
    var yos = new AuditScene(context).id("yos");
    SignInAs.contributor("yos");
    refused(
        "audit.refused.lateNow",
        () ->
            late.upload(
                new LateDocument(yos, "1.1", WHY),
                "minutes.pdf",
                new ByteArrayInputStream(SampleFiles.pdf("Minutes"))));
  }

  private LateDocument document(String why) {
    return new LateDocument(id, "1.1", why);
  }

  private DocumentId upload(String why) {
    return late.upload(
            document(why), "minutes.pdf", new ByteArrayInputStream(SampleFiles.pdf("Minutes")))
        .id();
  }

  private static void refused(String key, Runnable deed) {
    assertThatThrownBy(deed::run).hasMessageContaining(key);
  }
}
