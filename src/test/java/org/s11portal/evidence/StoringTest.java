package org.s11portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.testing.BadFiles;
import org.s11portal.testing.SampleFiles;
import org.springframework.util.unit.DataSize;

class StoringTest {

  private static final long LIMIT = EvidenceWithoutDatabase.LIMIT;
  private static final AgencyId AGENCY = new AgencyId("bchc");
  private static final AgencyId OTHER = new AgencyId("police");

  @TempDir private Path folder;

  private EvidenceWithoutDatabase evidence;
  private RowsInMemory rows;
  private DocumentStore store;
  private Documents documents;

  @BeforeEach
  void open() {
    evidence = EvidenceWithoutDatabase.in(folder);
    rows = evidence.rows();
    store = evidence.store();
    documents = evidence.documents();
  }

  @Test
  void whatIsStoredIsReadBackTheSame() throws IOException {
    var pdf = SampleFiles.pdf("Dip sample");

    var stored = store(AGENCY, "Dip_sample.pdf", new ByteArrayInputStream(pdf));

    assertThat(stored.title()).isEqualTo("Dip sample");
    assertThat(stored.kind()).isEqualTo(FileKind.PDF);
    assertThat(stored.size()).isEqualTo(pdf.length);
    assertThat(stored.sha256()).hasSize(64);
    assertThat(stored.summary().scan()).isEqualTo(ScanState.NOT_SCANNED);
    try (var bytes = documents.open(stored.id(), Optional.empty()).bytes().open()) {
      assertThat(bytes.readAllBytes()).isEqualTo(pdf);
    }
    assertThat(upkeep(Duration.ZERO).verifyStore()).matches(StoreFindings::isSound);
  }

  @Test
  void aFileOfExactlyTheLimitIsAcceptedAndHeapStaysFlat() {
    var before = allocated();

    var stored = store(AGENCY, "a.txt", SampleFiles.endless(LIMIT));

    assertThat(stored.size()).isEqualTo(LIMIT);
    assertThat(allocated() - before).isLessThan(DataSize.ofMegabytes(8).toBytes());
  }

  @Test
  void oneByteMoreIsCutOffThereHoweverMuchFollows() {
    var read = new AtomicLong();
    var gigabyte = counting(SampleFiles.endless(DataSize.ofGigabytes(1).toBytes()), read);
    var before = allocated();

    refused("evidence.refused.tooLarge", "a.txt", gigabyte);
    refused("evidence.refused.tooLarge", "b.txt", SampleFiles.endless(LIMIT + 1));

    assertThat(read.get()).isBetween(LIMIT + 1, LIMIT + 64 * 1024);
    assertThat(allocated() - before).isLessThan(DataSize.ofMegabytes(8).toBytes());
    assertThat(filesLeft()).isEmpty();
  }

  @Test
  void anEmptyFileIsRefused() {
    refused("evidence.refused.empty", "a.pdf", InputStream.nullInputStream());
  }

  @Test
  void nothingIsKeptOfARefusedFile() {
    refused("evidence.refused.macros", "a.docx", bytes(BadFiles.docxWithMacros()));
    refused("evidence.refused.swollen", "a.docx", bytes(BadFiles.docxBomb()));
    refused("evidence.refused.notWhatItSays", "a.pdf", bytes(BadFiles.html()));

    assertThat(filesLeft()).isEmpty();
    assertThat(rows.idsWithBytes()).isEmpty();
  }

  @Test
  void aRefusedNameIsRefusedBeforeAnyByteIsLetIn() {
    var read = new AtomicLong();

    refused("evidence.refused.kind", "a.exe", counting(SampleFiles.endless(10), read));

    assertThat(read).hasValue(0);
  }

  @Test
  void anUploadThatBreaksOffLeavesNothing() {
    var breaking =
        new SequenceInputStream(
            SampleFiles.endless(100_000),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("connection reset");
              }

              @Override
              public int read(byte[] into, int offset, int length) throws IOException {
                return read();
              }
            });

    refused("evidence.refused.interrupted", "a.txt", breaking);

    assertThat(filesLeft()).isEmpty();
    assertThat(rows.idsWithBytes()).isEmpty();
  }

  @Test
  void aStoreThatCannotTakeTheBytesLeavesNothingAndSaysSo() {
    documents =
        evidence
            .with(
                new FolderStore(folder) {
                  @Override
                  public void keep(Path received, StorageKey key) throws IOException {
                    throw new IOException("No space left on device");
                  }
                })
            .documents();

    refused("evidence.refused.unavailable", "a.txt", SampleFiles.endless(10));

    assertThat(filesLeft()).isEmpty();
    assertThat(rows.idsWithBytes()).isEmpty();
  }

  @Test
  void aCrashBetweenBytesAndCommitLeavesAnOrphanAndNeverADanglingRow() {
    var before = store(AGENCY, "before.txt", SampleFiles.endless(10));
    rows.fail();

    assertThatThrownBy(() -> store(AGENCY, "a.txt", SampleFiles.endless(10)))
        .hasMessage("the database went away");

    rows.recover();
    assertThat(filesLeft()).hasSize(2);
    assertThat(upkeep(Duration.ZERO).verifyStore())
        .isEqualTo(new StoreFindings(1, List.of(), List.of()));
    assertThat(upkeep(Duration.ofHours(23)).sweepOrphans()).isZero();
    assertThat(upkeep(Duration.ofHours(25)).sweepOrphans()).isEqualTo(1);
    assertThat(filesLeft()).hasSize(1);
    assertThat(documents.find(before.id())).isPresent();
    assertThat(upkeep(Duration.ZERO).verifyStore()).matches(StoreFindings::isSound);
  }

  @Test
  void whatAnInterruptedMachineLeftHalfReceivedIsSweptToo() throws IOException {
    Files.write(store.newIncoming(), new byte[] {1});

    assertThat(upkeep(Duration.ofHours(1)).sweepOrphans()).isZero();
    assertThat(upkeep(Duration.ofHours(25)).sweepOrphans()).isEqualTo(1);
    assertThat(filesLeft()).isEmpty();
  }

  @Test
  void verifyingNamesWhatIsMissingAndWhatWasChanged() throws IOException {
    var missing = store(AGENCY, "missing.txt", SampleFiles.endless(10));
    var changed = store(AGENCY, "changed.txt", SampleFiles.endless(11));
    store(AGENCY, "sound.txt", SampleFiles.endless(12));
    for (var file : filesLeft()) {
      if (Files.size(file) == 10) {
        Files.delete(file);
      } else if (Files.size(file) == 11) {
        Files.writeString(file, "aaaaaaaaaab");
      }
    }

    assertThat(upkeep(Duration.ZERO).verifyStore())
        .isEqualTo(new StoreFindings(3, List.of(missing.id()), List.of(changed.id())));
  }

  /** A place of one megabyte, which only root can make; the test says so where it cannot. */
  @Test
  void aFullDiskRefusesCleanlyAndTakesFilesAgainOnceThereIsRoom() throws Exception {
    assumeTrue("root".equals(System.getProperty("user.name")), "needs root to mount a small disk");
    var disk = Files.createDirectory(folder.resolve("disk"));
    run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
    try {
      documents = evidence.with(new FolderStore(disk)).documents();

      refused("evidence.refused.unavailable", "a.txt", SampleFiles.endless(2_000_000));
      assertThat(filesLeft()).isEmpty();
      assertThat(rows.idsWithBytes()).isEmpty();

      store(AGENCY, "b.txt", SampleFiles.endless(500_000));
      refused("evidence.refused.unavailable", "c.txt", SampleFiles.endless(700_000));
      assertThat(filesLeft()).hasSize(1);
      assertThat(rows.idsWithBytes()).hasSize(1);
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void aFullAgencyIsRefusedAndOthersAreNot() {
    documents = evidence.with(DataSize.ofKilobytes(1)).documents();
    store(AGENCY, "a.txt", SampleFiles.endless(1000));

    refused("evidence.refused.quota", "b.txt", SampleFiles.endless(25));
    store(AGENCY, "c.txt", SampleFiles.endless(24));
    refused("evidence.refused.quota", "d.txt", SampleFiles.endless(1));

    assertThat(store(OTHER, "a.txt", SampleFiles.endless(1000)).owner()).isEqualTo(OTHER);
  }

  private StoreUpkeep upkeep(Duration later) {
    return evidence.upkeep(later);
  }

  private DocumentDetail store(AgencyId owner, String name, InputStream bytes) {
    return documents.store(new StoreDocument(owner, name, new UserId("jo")), bytes);
  }

  private void refused(String key, String name, InputStream bytes) {
    assertThatThrownBy(() -> store(AGENCY, name, bytes))
        .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.reason().key()).isEqualTo(key));
  }

  private static void run(String... command) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  private List<Path> filesLeft() {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream bytes(byte[] content) {
    return new ByteArrayInputStream(content);
  }

  private static InputStream counting(InputStream bytes, AtomicLong read) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        read.incrementAndGet();
        return bytes.read();
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        var given = bytes.read(into, offset, length);
        read.addAndGet(Math.max(given, 0));
        return given;
      }
    };
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
