package org.s11portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Sha256;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@PortalTest
class EvidenceCommandTest {

  private static final String URL = "spring.datasource.url";
  private static final String USER = "spring.datasource.username";
  private static final String FOLDER = "portal.evidence.folder";

  @Autowired private Documents documents;
  @Autowired private Environment environment;
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  @BeforeEach
  void asOnACommandLine() {
    for (var key : new String[] {URL, USER, FOLDER}) {
      System.setProperty(key, environment.getRequiredProperty(key));
    }
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void asBefore() {
    System.setOut(out);
    System.setErr(err);
    for (var key : new String[] {URL, USER, FOLDER}) {
      System.clearProperty(key);
    }
  }

  @Test
  void aSoundStoreIsCountedAndASpoiltOneIsAFinding() throws IOException {
    // Unlike any other test’s, so that its file is found.
    var stored = store("minutes.txt", "Minutes " + UUID.randomUUID());
    store("log.txt", "Log");

    assertThat(EvidenceCommand.run("verify")).isZero();
    assertThat(said()).isEqualTo("{\"documents\":2,\"missing\":0,\"mismatching\":0}");

    Files.delete(fileOf(stored));
    said.reset();
    assertThat(EvidenceCommand.run("verify")).isEqualTo(1);
    assertThat(said()).isEqualTo("{\"documents\":2,\"missing\":1,\"mismatching\":0}");
  }

  @Test
  void sweepingSaysHowManyWereSwept() {
    assertThat(EvidenceCommand.run("sweep")).withFailMessage(complained::toString).isZero();
    assertThat(said()).startsWith("{\"swept\":");
  }

  @Test
  void withoutADatabaseItSaysSoInOneLine() {
    System.setProperty(URL, "jdbc:mariadb://127.0.0.1:1/none?connectTimeout=500");

    assertThat(EvidenceCommand.run("verify")).isEqualTo(2);

    assertThat(said()).isEmpty();
    assertThat(complained.toString(StandardCharsets.UTF_8).strip().lines())
        .singleElement()
        .asString()
        .startsWith("The evidence could not be looked at: ");
  }

  @Test
  void anUnknownWordIsNoCommand() {
    assertThat(EvidenceCommand.run()).isEqualTo(2);
    assertThat(EvidenceCommand.run("remove")).isEqualTo(2);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8).strip();
  }

  private DocumentDetail store(String name, String content) {
    return documents.store(
        new StoreDocument(new AgencyId("bchc"), name, new UserId("jo")),
        new ByteArrayInputStream(SampleFiles.text(content)));
  }

  private Path fileOf(DocumentDetail stored) throws IOException {
    try (var files = Files.walk(Path.of(environment.getRequiredProperty(FOLDER)))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> holds(file, stored))
          .findFirst()
          .orElseThrow();
    }
  }

  private static boolean holds(Path file, DocumentDetail stored) {
    try {
      var digest = Sha256.digest().digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest).equals(stored.sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
