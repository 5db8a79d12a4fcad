package org.s11portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.testing.SampleFiles;

class ScanningTest {

  private static final AgencyId AGENCY = new AgencyId("bchc");
  private static final Optional<AgencyId> OURSELVES = Optional.of(AGENCY);
  private static final Optional<AgencyId> OTHERS = Optional.of(new AgencyId("police"));

  @TempDir private Path folder;

  private final Saying scanner = new Saying();
  private EvidenceWithoutDatabase evidence;

  @BeforeEach
  void open() {
    evidence = EvidenceWithoutDatabase.in(folder).with(scanner);
  }

  @Test
  void whatIsCleanIsOpenToAll() {
    scanner.says = ScanResult.clean();
    var stored = store();

    assertThat(stored.summary().scan()).isEqualTo(ScanState.CLEAN);
    assertThat(evidence.documents().open(stored.id(), OTHERS).detail()).isEqualTo(stored);
  }

  @Test
  void whatIsInfectedIsRefusedAndNothingIsKept() throws IOException {
    scanner.says = ScanResult.infected("Eicar-Test-Signature");

    assertThatThrownBy(this::store)
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.reason().key()).isEqualTo("evidence.refused.virus"));
    assertThat(evidence.rows().storageKeys()).isEmpty();
    assertThat(filesLeft()).isZero();
  }

  @Test
  void whatTheScannerDidNotAnswerForIsHeldForItsOwnAgency() {
    scanner.says = ScanResult.noAnswer("Connection refused");
    var stored = store();

    assertThat(stored.summary().scan()).isEqualTo(ScanState.WAITING);
    assertThat(stored.scanWords()).isEqualTo("Connection refused");
    assertThat(evidence.documents().open(stored.id(), OURSELVES)).isNotNull();
    for (var reader : java.util.List.of(OTHERS, Optional.<AgencyId>empty())) {
      assertThatThrownBy(() -> evidence.documents().open(stored.id(), reader))
          .isInstanceOfSatisfying(
              Refused.class,
              e -> assertThat(e.reason().key()).isEqualTo("evidence.refused.waiting"));
    }
  }

  @Test
  void theScannerIsAskedAgainUntilItAnswers() {
    scanner.says = ScanResult.noAnswer("Connection refused");
    var stored = store();

    evidence.scanRounds().round();
    assertThat(state(stored.id())).isEqualTo(ScanState.WAITING);
    scanner.says = ScanResult.clean();
    evidence.scanRounds().round();

    assertThat(state(stored.id())).isEqualTo(ScanState.CLEAN);
    assertThat(evidence.documents().open(stored.id(), OTHERS)).isNotNull();
  }

  @Test
  void whatTurnsOutInfectedLaterLosesItsBytesAndStaysRefusedToAll() throws IOException {
    scanner.says = ScanResult.noAnswer("timed out");
    var stored = store();
    scanner.says = ScanResult.infected("Eicar-Test-Signature");
    evidence.scanRounds().round();

    assertThat(state(stored.id())).isEqualTo(ScanState.INFECTED);
    assertThat(filesLeft()).isZero();
    assertThatThrownBy(() -> evidence.documents().open(stored.id(), OURSELVES))
        .isInstanceOf(Refused.class);
    assertThat(evidence.upkeep(Duration.ZERO).verifyStore()).matches(StoreFindings::isSound);
  }

  @Test
  void whatCameBeforeThereWasAScannerIsScannedOnceThereIs() {
    var before = store(EvidenceWithoutDatabase.in(folder).documents());
    assertThat(before.summary().scan()).isEqualTo(ScanState.NOT_SCANNED);

    var withRows =
        new EvidenceWithoutDatabase(
            evidence.rows(), evidence.store(), VirusScanner.NONE, evidence.quota(), folder);
    var stored = store(withRows.documents());
    withRows.scanRounds().round();
    assertThat(state(stored.id())).isEqualTo(ScanState.NOT_SCANNED);

    scanner.says = ScanResult.clean();
    evidence.scanRounds().round();
    assertThat(state(stored.id())).isEqualTo(ScanState.CLEAN);
  }

  @Test
  void aScannerThatIsAwayIsNotAskedAboutEverything() {
    scanner.says = ScanResult.noAnswer("Connection refused");
    for (int i = 0; i < 10; i++) {
      store();
    }
    scanner.asked = 0;

    evidence.scanRounds().round();

    assertThat(scanner.asked).isEqualTo(3);
  }

  private DocumentDetail store() {
    return store(evidence.documents());
  }

  private static DocumentDetail store(Documents into) {
    return into.store(
        new StoreDocument(AGENCY, "a.txt", new UserId("jo")),
        new ByteArrayInputStream(SampleFiles.text("Minutes")));
  }

  private ScanState state(DocumentId id) {
    return evidence.documents().summary(id).scan();
  }

  private long filesLeft() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  /** A scanner that says what the test wants. */
  private static final class Saying implements VirusScanner {

    private ScanResult says = ScanResult.notScanned();
    private int asked;

    @Override
    public boolean isConfigured() {
      return true;
    }

    @Override
    public ScanResult scan(OpenDocument.Bytes bytes) {
      asked++;
      return says;
    }
  }
}
