package org.s11portal.evidence;

import static org.mockito.Mockito.mock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.s11portal.base.history.History;
import org.s11portal.base.history.Logbook;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** The services of the module over rows in memory, for faults that are hard to bring about. */
record EvidenceWithoutDatabase(
    RowsInMemory rows, DocumentStore store, VirusScanner scanner, DataSize quota, Path folder) {

  static final long LIMIT = DataSize.ofMegabytes(25).toBytes();

  static EvidenceWithoutDatabase in(Path folder) {
    return new EvidenceWithoutDatabase(
        new RowsInMemory(),
        new FolderStore(folder),
        VirusScanner.NONE,
        DataSize.ofGigabytes(2),
        folder);
  }

  EvidenceWithoutDatabase with(DocumentStore other) {
    return new EvidenceWithoutDatabase(rows, other, scanner, quota, folder);
  }

  EvidenceWithoutDatabase with(VirusScanner other) {
    return new EvidenceWithoutDatabase(rows, store, other, quota, folder);
  }

  EvidenceWithoutDatabase with(DataSize other) {
    return new EvidenceWithoutDatabase(rows, store, scanner, other, folder);
  }

  Documents documents() {
    var settings = settings();
    var transactions = TransactionOperations.withoutTransaction();
    var shelves = new Shelves(new ShelvesInMemory(), rows, settings);
    var entry = new Entry(rows, store, shelves, transactions, Clock.systemUTC());
    return new Documents(
        rows,
        store,
        new Intake(store, scanner, shelves, entry, settings),
        new Previews(store),
        new RefusedUploads(mock(Logbook.class), mock(History.class), new JsonMapper()),
        scanner,
        settings);
  }

  ScanRounds scanRounds() {
    return new ScanRounds(
        rows, store, scanner, TransactionOperations.withoutTransaction(), Clock.systemUTC());
  }

  StoreUpkeep upkeep(Duration later) {
    var then = InstantSource.fixed(Instant.now().plus(later)).withZone(ZoneOffset.UTC);
    return new StoreUpkeep(rows, store, then);
  }

  private EvidenceSettings settings() {
    return new EvidenceSettings(
        folder,
        DataSize.ofBytes(LIMIT),
        quota,
        new EvidenceSettings.Scanning("", 0, Duration.ofSeconds(1)),
        new EvidenceSettings.ObjectStorage("", "", "", "", "", "", true, Duration.ofSeconds(1)));
  }
}
