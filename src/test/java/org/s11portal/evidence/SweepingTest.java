package org.s11portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Upkeep against the real database: the files nobody refers to go, all others stay. */
@PortalTest
class SweepingTest {

  @Autowired private Documents documents;
  @Autowired private StoreUpkeep upkeep;

  @Value("${portal.evidence.folder}/kept")
  private Path keptFiles;

  @Test
  void aFileOfADocumentStaysHoweverOldItIs() throws IOException {
    upkeep.sweepOrphans();
    var kept =
        documents.store(
            new StoreDocument(new AgencyId("bchc"), "minutes.pdf", new UserId("nadia")),
            new ByteArrayInputStream(SampleFiles.pdf("Minutes")));
    var key = StorageKey.random().value();
    var orphan = keptFiles.resolve(key.substring(0, 2)).resolve(key);
    Files.createDirectories(orphan.resolveSibling(""));
    Files.writeString(orphan, "left over");
    var longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(400)));
    try (var all = Files.walk(keptFiles)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, longAgo);
      }
    }

    upkeep.sweepOrphans();

    assertThat(orphan).doesNotExist();
    try (var bytes = documents.open(kept.id(), Optional.empty()).bytes().open()) {
      assertThat(bytes.readAllBytes()).isNotEmpty();
    }
  }
}
