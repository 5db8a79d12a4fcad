package org.s11portal.notification;

import org.s11portal.base.Refused;

/** What an officer adds to a letter: plain text with line breaks, and nothing else. */
record OwnWords(String text) {

  private static final int LONGEST = 2000;

  OwnWords {
    text =
        text.replaceAll("\\R", "\n")
            .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
            .replaceAll("\n{3,}", "\n\n")
            .strip();
    if (text.length() > LONGEST) {
      throw new Refused("notification.refused.wordsTooLong", LONGEST);
    }
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
