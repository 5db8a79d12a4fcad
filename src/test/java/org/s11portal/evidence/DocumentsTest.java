package org.s11portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.testing.BadFiles;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class DocumentsTest {

  private static final AgencyId AGENCY = new AgencyId("bchc");
  private static final AgencyId OTHER = new AgencyId("police");
  private static final LocalDate SPRING = LocalDate.of(2016, 3, 18);

  @Autowired private Documents documents;
  @Autowired private StoreUpkeep upkeep;
  @Autowired private TransactionTemplate transactions;

  @Test
  void aStoredDocumentIsFoundAndOpened() throws IOException {
    var docx = SampleFiles.docx("Briefing");

    var stored = store(AGENCY, "Übersicht – Briefing “2015”.docx", docx);

    assertThat(documents.find(stored.id())).contains(stored);
    assertThat(documents.find(AGENCY, stored.id())).contains(stored);
    assertThat(documents.of(AGENCY)).containsExactly(stored.summary());
    assertThat(stored.fileName().value()).isEqualTo("Übersicht – Briefing “2015”.docx");
    try (var bytes = documents.open(stored.id()).bytes().open()) {
      assertThat(bytes.readAllBytes()).isEqualTo(docx);
    }
    assertThat(upkeep.verifyStore()).isEqualTo(new StoreFindings(1, List.of(), List.of()));
  }

  @Test
  void anotherAgencysDocumentIsAsUnknownAsNone() {
    var stored = store(AGENCY, "a.pdf", SampleFiles.pdf("x"));

    assertThat(documents.find(OTHER, stored.id())).isEmpty();
    assertThat(documents.of(OTHER)).isEmpty();
    assertThatThrownBy(() -> describe(OTHER, stored.id(), 0, "Mine now"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> documents.open(DocumentId.random())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> documents.summary(DocumentId.random())).isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsSaidOfADocumentCanBeChanged() {
    var stored = store(AGENCY, "a.pdf", SampleFiles.pdf("x"));

    describe(AGENCY, stored.id(), stored.version(), "Dip sample report, March 2016");

    var now = documents.find(stored.id()).orElseThrow();
    assertThat(now.title()).isEqualTo("Dip sample report, March 2016");
    assertThat(now.summary().evidenceDate()).contains(SPRING);
    assertThat(now.sha256()).isEqualTo(stored.sha256());
    assertThat(documents.summaries(List.of(stored.id(), DocumentId.random())))
        .containsOnlyKeys(stored.id());
  }

  @Test
  void whoeverLooksAtAnOlderVersionDoesNotOverwriteANewerOne() {
    var stored = store(AGENCY, "a.pdf", SampleFiles.pdf("x"));
    describe(AGENCY, stored.id(), stored.version(), "First");

    assertThatThrownBy(() -> describe(AGENCY, stored.id(), stored.version(), "Second"))
        .isInstanceOf(Stale.class);
  }

  @Test
  void aDocumentNeedsATitle() {
    var stored = store(AGENCY, "a.pdf", SampleFiles.pdf("x"));

    assertThatThrownBy(() -> describe(AGENCY, stored.id(), stored.version(), " "))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> assertThat(e.reason().key()).isEqualTo("evidence.refused.titleMissing"));
  }

  @Test
  void aRefusedFileLeavesNoRow() {
    assertThatThrownBy(() -> store(AGENCY, "a.docx", BadFiles.docxWithMacros()))
        .isInstanceOf(Refused.class);

    assertThat(documents.of(AGENCY)).isEmpty();
  }

  @Test
  void bytesAreNeverWaitedForWithinATransaction() {
    assertThatThrownBy(
            () ->
                transactions.executeWithoutResult(
                    status -> store(AGENCY, "a.pdf", SampleFiles.pdf("x"))))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private DocumentDetail store(AgencyId owner, String name, byte[] content) {
    return documents.store(
        new StoreDocument(owner, name, new UserId("jo")), new ByteArrayInputStream(content));
  }

  private void describe(AgencyId owner, DocumentId id, long version, String title) {
    documents.describe(
        new DescribeDocument(owner, id, version, title, Optional.of(SPRING), Optional.empty()));
  }
}
