package org.s11portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.s11portal.base.Refused;
import org.s11portal.evidence.EvidenceSettings.ObjectStorage;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.testing.SampleFiles;

/** The same promises as of a folder, kept by an S3-compatible store. */
class ObjectStoreTest {

  private static final AgencyId AGENCY = new AgencyId("bchc");
  private static final String BUCKET = "evidence";
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static S3Proxy proxy;

  @TempDir private Path folder;
  private ObjectStore store;
  private EvidenceWithoutDatabase evidence;

  @BeforeAll
  static void start() throws Exception {
    proxy =
        S3Proxy.builder()
            .blobStore(new TransientNio2BlobStore())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "portal", "secret")
            .build();
    proxy.start();
    try (var client = ObjectStoreClient.of(at("http://127.0.0.1:" + proxy.getPort()))) {
      client.createBucket(create -> create.bucket(BUCKET));
    }
  }

  @AfterAll
  static void stop() throws Exception {
    proxy.stop();
  }

  @BeforeEach
  void open() throws IOException {
    store = store(at("http://127.0.0.1:" + proxy.getPort()));
    evidence = EvidenceWithoutDatabase.in(folder).with(store);
    for (var left : kept()) {
      store.remove(left.key());
    }
  }

  @Test
  void whatIsStoredIsReadBackTheSame() throws IOException {
    var content = SampleFiles.docx("Briefing");

    var stored = store("Briefing.docx", content);

    try (var bytes = evidence.documents().open(stored.id(), Optional.empty()).bytes().open()) {
      assertThat(bytes.readAllBytes()).isEqualTo(content);
    }
    assertThat(filesHere()).isZero();
    assertThat(kept()).hasSize(1);
    assertThat(evidence.upkeep(Duration.ZERO).verifyStore())
        .isEqualTo(new StoreFindings(1, List.of(), List.of()));
  }

  @Test
  void nothingIsEverWrittenOver() throws IOException {
    var key = StorageKey.random();
    store.keep(arrived("first"), key);

    assertThatThrownBy(() -> store.keep(arrived("second"), key)).isInstanceOf(IOException.class);

    try (var bytes = store.open(key)) {
      assertThat(bytes.readAllBytes()).isEqualTo(SampleFiles.text("first"));
    }
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    assertThatThrownBy(() -> store.open(StorageKey.random()))
        .isInstanceOf(NoSuchFileException.class);

    var stored = store("a.txt", SampleFiles.text("Minutes"));
    store.remove(kept().getFirst().key());
    assertThat(evidence.upkeep(Duration.ZERO).verifyStore().missing()).containsExactly(stored.id());
  }

  @Test
  void anObjectWithoutARowIsSweptOnceItIsOldEnough() {
    evidence.rows().fail();
    assertThatThrownBy(() -> store("a.txt", SampleFiles.text("Minutes")))
        .hasMessage("the database went away");
    evidence.rows().recover();

    assertThat(evidence.upkeep(Duration.ofHours(23)).sweepOrphans()).isZero();
    assertThat(evidence.upkeep(Duration.ofHours(25)).sweepOrphans()).isEqualTo(1);
    assertThat(kept()).isEmpty();
  }

  @Test
  void aStoreThatIsAwayRefusesTheUploadAndLeavesNothing() throws IOException {
    int free;
    try (var socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    refusedBy("http://127.0.0.1:" + free);
  }

  @Test
  void aStoreThatHangsIsWaitedForNoLongerThanAgreed() throws IOException {
    try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      var before = Instant.now();
      refusedBy("http://127.0.0.1:" + silent.getLocalPort());
      assertThat(Duration.between(before, Instant.now())).isLessThan(PATIENCE.multipliedBy(4));
    }
  }

  private void refusedBy(String endpoint) throws IOException {
    evidence = evidence.with(store(at(endpoint, PATIENCE)));

    assertThatThrownBy(() -> store("a.txt", SampleFiles.text("Minutes")))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> assertThat(e.reason().key()).isEqualTo("evidence.refused.unavailable"));
    assertThat(evidence.rows().storageKeys()).isEmpty();
    assertThat(filesHere()).isZero();
  }

  private ObjectStore store(ObjectStorage at) {
    return new ObjectStore(ObjectStoreClient.of(at), BUCKET, at.prefix(), folder);
  }

  private static ObjectStorage at(String endpoint) {
    return at(endpoint, Duration.ofMinutes(1));
  }

  private static ObjectStorage at(String endpoint, Duration patience) {
    return new ObjectStorage(
        BUCKET, endpoint, "eu-west-2", "portal", "secret", "evidence/", true, patience);
  }

  private DocumentDetail store(String name, byte[] content) {
    return evidence
        .documents()
        .store(
            new StoreDocument(AGENCY, name, new UserId("jo")), new ByteArrayInputStream(content));
  }

  private Path arrived(String content) throws IOException {
    return Files.write(store.newIncoming(), SampleFiles.text(content));
  }

  private List<DocumentStore.Kept> kept() {
    var found = new ArrayList<DocumentStore.Kept>();
    try {
      store.forEach(found::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private long filesHere() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }
}
