package org.s11portal.audit.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.s11portal.base.Refused;

class SealedManifestTest {

  private static final String SEALED = SealedManifest.write(manifest());

  @TempDir private Path folder;

  static Manifest manifest() {
    return new Manifest(
        "2015-16",
        "bchc",
        "Standards",
        1,
        Instant.parse("2015-08-30T14:40:00Z"),
        new Manifest.Declared("Sonia Marsh", "Director", "I declare."),
        List.of(
            new FrozenAnswer(
                "1.1",
                "1",
                "",
                "We do “this”.\nAnd that: <b>é</b>",
                "",
                List.of(new FrozenDocument("d-1", "Policy", "ab", "that it is kept", "4–6")),
                List.of(new FrozenImprovement("Begin", "Named nurse", LocalDate.of(2016, 1, 31)))),
            new FrozenAnswer("1.2", "3", "", "We do.", "", List.of(), List.of())));
  }

  @Test
  void whatWasWrittenIsReadBackWhole() {
    var read = SealedManifest.read(SEALED);

    assertThat(read.content()).isEqualTo(manifest());
    assertThat(read.isWhole()).isTrue();
    assertThat(SealedManifest.fingerprintOf(SEALED)).isEqualTo(read.fingerprint());
  }

  @Test
  void aManifestFromBeforePagesWereNamedIsStillRead() {
    var older = SEALED.replaceAll(",\\s*\"pages\" : \"[^\"]*\"", "");

    assertThat(older).doesNotContain("pages");
    assertThat(SealedManifest.read(older).content().documents())
        .extracting(FrozenDocument::pages)
        .containsExactly("");
  }

  @Test
  void theSameBytesForOtherPagesAreAnotherPieceOfEvidence() {
    var document = new FrozenDocument("d-1", "Policy", "ab", "that it is kept", "4–6");

    assertThat(
            document.isSameAs(
                new FrozenDocument("d-1", "The policy", "ab", "that it is kept", "4–6")))
        .isTrue();
    assertThat(document.isSameAs(new FrozenDocument("d-1", "Policy", "ab", "that it is kept", "7")))
        .isFalse();
  }

  @Test
  void howItIsLaidOutMakesNoDifference() {
    var squeezed = SEALED.replace("\r", "").replaceAll("\n *", "");

    assertThat(SealedManifest.read(squeezed).isWhole()).isTrue();
  }

  @Test
  void anAnswerThatWasChangedIsNamed() {
    var read = SealedManifest.read(SEALED.replace("We do.", "We do it all."));

    assertThat(read.isWhole()).isFalse();
    assertThat(read.altered()).containsExactly("1.2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sonia Marsh", "2015-16", "ab", "that it is kept", "4–6", "2016-01-31"})
  void everythingInItIsSealed(String words) {
    assertThat(SealedManifest.read(SEALED.replace(words, "2016-02-01")).isWhole()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "no JSON", "{\"answers\":[]} trailing", "{\"answers\":"})
  void whatIsNoManifestIsRefused(String text) {
    assertThatThrownBy(() -> SealedManifest.read(text).content()).isInstanceOf(Refused.class);
  }

  @Test
  void oneNameGivenTwiceIsRefused() {
    assertThatThrownBy(
            () -> SealedManifest.read(SEALED.replaceFirst("\\{", "{\"round\":\"2013-14\",")))
        .isInstanceOf(Refused.class);
  }

  @Test
  void theCommandSaysInWordsWhetherTheSealAgrees() throws IOException {
    assertThat(verify(SEALED))
        .startsWith("0")
        .contains("“bchc”", "version 1", "The seal agrees", "Fingerprint: ");
    assertThat(verify(SEALED.replace("We do.", "We did.")))
        .startsWith("1")
        .contains("The seal does not agree", "The answer to 1.2");
    assertThat(verify("PK")).startsWith("2").contains("This is not a manifest");
    assertThat(run("nowhere.json")).startsWith("2").contains("cannot be read");
    assertThat(run()).startsWith("2").contains("Usage");
  }

  private String verify(String text) throws IOException {
    var file = folder.resolve("manifest.json");
    Files.writeString(file, text);
    return run(file.toString());
  }

  private static String run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var print = new PrintStream(out, true, UTF_8);
    return VerifyManifest.run(arguments, print, print) + "\n" + out.toString(UTF_8);
  }
}
