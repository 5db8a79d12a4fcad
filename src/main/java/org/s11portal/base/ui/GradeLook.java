package org.s11portal.base.ui;

/**
 * How a grade looks, whatever the scale it comes from.
 *
 * @param label the short sign, such as 2
 * @param word what it means, such as Mostly met
 * @param fill how much of its circle is filled, 0 to 100
 * @param tone one of g0, g1, g2, g3, g4 and gna
 */
public record GradeLook(String label, String word, int fill, String tone) {

  /** Sign and word; the word alone where the sign is only its beginning. */
  public String words() {
    return word.regionMatches(true, 0, label, 0, label.length()) ? word : label + " " + word;
  }
}
