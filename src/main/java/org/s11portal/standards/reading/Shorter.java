package org.s11portal.standards.reading;

/** A shorter form of a text, ending with a whole word. */
final class Shorter {

  private Shorter() {}

  static String of(String words, int most) {
    var line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= most) {
      return line;
    }
    var cut = line.lastIndexOf(' ', most - 1);
    return line.substring(0, cut > 0 ? cut : most - 1) + "…";
  }
}
