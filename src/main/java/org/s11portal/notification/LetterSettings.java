package org.s11portal.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the portal’s letters look to the outside.
 *
 * @param from the address they come from
 */
@ConfigurationProperties("portal.letters")
record LetterSettings(String from) {

  /** The right-hand side of the sender’s address. */
  String domain() {
    return from.substring(from.lastIndexOf('@') + 1);
  }
}
