package org.s11portal.opendata;

import java.util.Optional;
import java.util.regex.Pattern;
import org.s11portal.base.Sha256;
import org.s11portal.base.Unguessable;

/**
 * The part of a token that nobody can guess: 256 random bits behind a word that says whose it is.
 */
record TokenSecret(String value) {

  private static final int SHOWN = 12;
  private static final String WHOSE = "s11_";
  private static final Pattern FORM = Pattern.compile(WHOSE + "[\\w-]{43}");

  static TokenSecret fresh() {
    return new TokenSecret(WHOSE + Unguessable.fresh());
  }

  /** What was sent, if it has the form of a token at all. */
  static Optional<TokenSecret> sent(String value) {
    return Optional.of(value).filter(FORM.asMatchPredicate()).map(TokenSecret::new);
  }

  /** Its first signs, which tell it from others and open nothing. */
  String beginning() {
    return value.substring(0, SHOWN);
  }

  /** What is kept of it. A quick hash is enough, because nobody can try 256 bits. */
  String hash() {
    return Sha256.of(value);
  }

  @Override
  public String toString() {
    return "secret";
  }
}
