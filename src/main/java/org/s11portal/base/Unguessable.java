package org.s11portal.base;

import java.security.SecureRandom;
import java.util.Base64;

/** What nobody can guess: 256 random bits in 43 signs that an address may carry. */
public final class Unguessable {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private Unguessable() {}

  public static String fresh() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
