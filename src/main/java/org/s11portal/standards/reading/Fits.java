package org.s11portal.standards.reading;

/** Whether words fit where they are kept; what is too long is never cut off. */
final class Fits {

  private Fits() {}

  static void within(Findings findings, Place place, String words, int most) {
    if (words.length() > most) {
      findings.stop(place, "standards.doubt.tooLong", words.length(), most);
    }
  }
}
