package org.s11portal.audit;

import org.s11portal.base.Refused;

/**
 * How long one text of an answer may be. Far more than anybody should write, so that it stops only
 * what is no answer: a whole document pasted in. What is too long is refused, never cut.
 */
public final class WordLimit {

  /** How many characters are kept, at most. */
  public static final int CHARACTERS = 20_000;

  private WordLimit() {}

  public static boolean allows(String words) {
    return words.length() <= CHARACTERS;
  }

  static void require(String... texts) {
    for (var words : texts) {
      if (!allows(words)) {
        throw new Refused("audit.refused.tooLong", words.length(), CHARACTERS);
      }
    }
  }
}
