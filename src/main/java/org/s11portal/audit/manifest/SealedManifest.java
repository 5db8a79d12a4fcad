package org.s11portal.audit.manifest;

import java.util.List;
import org.s11portal.base.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A manifest as text. Every answer carries the fingerprint of what it says, and the whole carries a
 * seal over everything, so that a copy can be checked without the portal it came from.
 */
public final class SealedManifest {

  /** The most characters of a manifest that are ever read. */
  public static final int LONGEST = 50_000_000;

  private static final String SEAL = "seal";
  private static final String OF_ANSWER = "sha256";
  private static final String ANSWERS = "answers";

  private final JsonNode tree;

  private SealedManifest(JsonNode tree) {
    this.tree = tree;
  }

  /** Seals what a submission froze. */
  public static String write(Manifest manifest) {
    ObjectNode tree = Fingerprint.JSON.valueToTree(manifest);
    for (var answer : tree.withArray(ANSWERS)) {
      ((ObjectNode) answer).put(OF_ANSWER, Fingerprint.of(answer, OF_ANSWER));
    }
    tree.put(SEAL, Fingerprint.of(tree, SEAL));
    return Fingerprint.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
  }

  /**
   * Reads a manifest without asking yet whether it is whole.
   *
   * @throws Refused when it is none
   */
  public static SealedManifest read(String text) {
    try {
      var tree = Fingerprint.JSON.readTree(text);
      if (tree.isObject() && tree.path(ANSWERS).isArray()) {
        return new SealedManifest(tree);
      }
    } catch (JacksonException damaged) {
      throw new Refused("audit.manifest.notOne");
    }
    throw new Refused("audit.manifest.notOne");
  }

  /**
   * What it says was handed in.
   *
   * @throws Refused when parts of it are missing
   */
  public Manifest content() {
    try {
      return Fingerprint.JSON
          .readerFor(Manifest.class)
          .without(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(tree);
    } catch (JacksonException | NullPointerException damaged) {
      throw new Refused("audit.manifest.notOne");
    }
  }

  /** The fingerprint of everything in it, as it is now. */
  public String fingerprint() {
    return Fingerprint.of(tree, SEAL);
  }

  /** The fingerprint of any text of JSON, whether it is a manifest or not. */
  public static String fingerprintOf(String text) {
    return Fingerprint.of(Fingerprint.JSON.readTree(text), SEAL);
  }

  /** Whether it says still what it said when it was sealed. */
  public boolean isWhole() {
    return fingerprint().equals(tree.path(SEAL).asString("")) && altered().isEmpty();
  }

  /** The criteria whose answers are not what their own fingerprints say. */
  public List<String> altered() {
    return tree.path(ANSWERS)
        .valueStream()
        .filter(
            answer ->
                !Fingerprint.of(answer, OF_ANSWER).equals(answer.path(OF_ANSWER).asString("")))
        .map(answer -> answer.path("criterion").asString(""))
        .toList();
  }
}
