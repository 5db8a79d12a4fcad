package org.s11portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.base.history.History;
import org.s11portal.base.history.HistoryEntry;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.testing.BadFiles;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SampleFiles;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

@PortalTest
class DocumentsTest {

  private static final AgencyId AGENCY = new AgencyId("bchc");
  private static final AgencyId OTHER = new AgencyId("police");
  private static final LocalDate SPRING = LocalDate.of(2016, 3, 18);

  @Autowired private Documents documents;
  @Autowired private Withdrawals withdrawals;
  @Autowired private Shelves shelves;
  @Autowired private History history;
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
    try (var bytes = documents.open(stored.id(), Optional.of(AGENCY)).bytes().open()) {
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
    assertThatThrownBy(() -> documents.open(DocumentId.random(), Optional.of(AGENCY)))
        .isInstanceOf(NotFound.class);
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
  void aRefusedUploadIsInTheHistoryOnOneLine() {
    SignInAs.contributor("bchc");
    assertThatThrownBy(
            () ->
                store(
                    AGENCY, "Quarter\r\n\u001b[31mreport\u202efdp.docx", BadFiles.docxWithMacros()))
        .isInstanceOf(Refused.class);

    var entry = history.refused("Upload", 10).getFirst();
    assertThat(entry.who()).isEqualTo("bchc-contributor");
    assertThat(entry.subjectId()).isEqualTo("bchc");
    assertThat(entry.detail())
        .contains("\"fileName\":\"Quarter[31mreportfdp.docx\"")
        .contains("contains macros")
        .doesNotContain("\n", "\r", "\u001b");
  }

  @Test
  void aNewerVersionIsARowOfItsOwnAndTheOlderStays() throws IOException {
    var content = SampleFiles.pdf("2014");
    var old = store(AGENCY, "Training plan 2014.pdf", content);
    describe(AGENCY, old.id(), old.version(), "Training plan");

    var newer = renew(AGENCY, old.id(), "plan-2015.pdf", SampleFiles.pdf("2015"));

    assertThat(newer.title()).isEqualTo("Training plan");
    assertThat(newer.summary().edition()).isEqualTo(2);
    assertThat(newer.summary().first()).isEqualTo(old.id());
    assertThat(documents.of(AGENCY)).extracting(DocumentSummary::id).containsExactly(newer.id());
    assertThat(documents.versions(AGENCY, old.id()))
        .extracting(DocumentSummary::id)
        .containsExactly(newer.id(), old.id());
    assertThat(documents.versions(OTHER, old.id())).isEmpty();
    try (var bytes = documents.open(old.id(), Optional.empty()).bytes().open()) {
      assertThat(bytes.readAllBytes()).isEqualTo(content);
    }
  }

  @Test
  void onlyTheNewestVersionIsFollowedByANewerOne() {
    var old = store(AGENCY, "a.pdf", SampleFiles.pdf("1"));
    renew(AGENCY, old.id(), "b.pdf", SampleFiles.pdf("2"));

    assertThatThrownBy(() -> renew(AGENCY, old.id(), "c.pdf", SampleFiles.pdf("3")))
        .isInstanceOf(Stale.class);
    assertThatThrownBy(() -> renew(OTHER, old.id(), "c.pdf", SampleFiles.pdf("3")))
        .isInstanceOf(NotFound.class);
    assertThat(upkeep.verifyStore()).isEqualTo(new StoreFindings(2, List.of(), List.of()));
    assertThat(documents.of(OTHER)).isEmpty();
  }

  @Test
  void aLinkIsKeptByItsAddressAndNothingIsFetched() throws IOException {
    var link =
        documents.keep(
            new KeepLink(
                AGENCY,
                new UserId("jo"),
                new WebAddress("https://sandwell.example/policy?id=3"),
                Optional.empty(),
                Optional.of(SPRING),
                Optional.empty()));

    assertThat(link.title()).isEqualTo("sandwell.example");
    assertThat(link.kind()).isEqualTo(FileKind.LINK);
    assertThat(documents.summary(link.id()).address().orElseThrow().host())
        .isEqualTo("sandwell.example");
    assertThat(upkeep.verifyStore()).matches(StoreFindings::isSound);
  }

  @Test
  void aWithdrawnDocumentLeavesNeitherRowNorBytes() {
    var old = store(AGENCY, "a.pdf", SampleFiles.pdf("1"));
    renew(AGENCY, old.id(), "b.pdf", SampleFiles.pdf("2"));

    assertThatThrownBy(() -> withdrawals.withdraw(OTHER, old.id())).isInstanceOf(NotFound.class);
    withdrawals.withdraw(AGENCY, old.id());

    assertThat(documents.allVersions(AGENCY)).isEmpty();
    assertThat(shelves.roomOf(AGENCY).used()).isZero();
    assertThat(history.of("Document", old.id().value().toString()))
        .extracting(HistoryEntry::what)
        .endsWith(HistoryEntry.What.REMOVED);
  }

  @Test
  void manyUploadsAtOnceNeverGoBeyondTheQuota() throws Exception {
    SignInAs.manager();
    shelves.allow(AGENCY, DataSize.ofBytes(10_000));
    var together = new CyclicBarrier(8);
    Callable<Boolean> upload =
        () -> {
          together.await(20, TimeUnit.SECONDS);
          try {
            store(AGENCY, "a.txt", SampleFiles.text("x".repeat(3_000)));
            return true;
          } catch (Refused full) {
            assertThat(full.reason().key()).isEqualTo("evidence.refused.quota");
            return false;
          }
        };

    try (var threads = Executors.newFixedThreadPool(8)) {
      var kept = threads.invokeAll(Collections.nCopies(8, upload));
      var counted = 0;
      for (var one : kept) {
        counted += one.get() ? 1 : 0;
      }
      assertThat(counted).isEqualTo(3);
    }
    assertThat(shelves.roomOf(AGENCY)).isEqualTo(new Room(9_000, 10_000));
    assertThat(upkeep.verifyStore()).isEqualTo(new StoreFindings(3, List.of(), List.of()));
  }

  @Test
  void onlyTheBusinessManagerGivesAnAgencyMoreRoom() {
    SignInAs.officer();
    assertThatThrownBy(() -> shelves.allow(AGENCY, DataSize.ofGigabytes(9)))
        .isInstanceOf(AccessDeniedException.class);
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

  private DocumentDetail renew(AgencyId owner, DocumentId older, String name, byte[] content) {
    return documents.store(
        new StoreDocument(
            owner,
            new UserId("jo"),
            new FileName(name),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(older)),
        new ByteArrayInputStream(content));
  }

  private void describe(AgencyId owner, DocumentId id, long version, String title) {
    documents.describe(
        new DescribeDocument(owner, id, version, title, Optional.of(SPRING), Optional.empty()));
  }
}
