package org.s11portal.audit.manifest;

import org.s11portal.base.Sha256;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The SHA-256 of what a piece of JSON says: names in alphabetical order, nothing between them, in
 * UTF-8. How it is laid out on the page makes no difference.
 */
public final class Fingerprint {

  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private Fingerprint() {}

  /** The fingerprint of everything in it but the property that is to hold the fingerprint. */
  static String of(JsonNode node, String leavingOut) {
    var content = node.deepCopy();
    if (content instanceof ObjectNode object) {
      object.remove(leavingOut);
    }
    return Sha256.of(JSON.writeValueAsString(JSON.treeToValue(content, Object.class)));
  }
}
