package org.s11portal.local;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demonstration password as Keycloak stores one. It is hashed here once, lightly, for all: a
 * hundred hashes of the real strength would take Keycloak longer than the rest of its start. At
 * somebody's first sign-in Keycloak replaces theirs by a strong one.
 */
final class Credential {

  private static final byte[] SALT = "s11portal".getBytes(StandardCharsets.UTF_8);
  private static final int ITERATIONS = 1000;
  private static final int BITS = 512;

  private Credential() {}

  static List<Map<String, Object>> of(String password) {
    var json = JsonMapper.shared();
    return List.of(
        Map.of(
            "type",
            "password",
            "secretData",
            json.writeValueAsString(Map.of("value", hash(password), "salt", base64(SALT))),
            "credentialData",
            json.writeValueAsString(
                Map.of("hashIterations", ITERATIONS, "algorithm", "pbkdf2-sha256"))));
  }

  private static String hash(String password) {
    try {
      var spec = new PBEKeySpec(password.toCharArray(), SALT, ITERATIONS, BITS);
      return base64(
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
