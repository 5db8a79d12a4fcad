package org.s11portal.plan.reading;

import java.util.ArrayList;
import java.util.List;

/** A place where two texts differ: the words of the first and, in their place, of the second. */
record WordDifference(String first, String second) {

  private static final int MOST_WORDS = 3_000;

  static List<WordDifference> between(String first, String second) {
    var a = words(first);
    var b = words(second);
    if (a.equals(b)) {
      return List.of();
    }
    if (a.size() > MOST_WORDS || b.size() > MOST_WORDS) {
      return List.of(new WordDifference(first, second));
    }
    return walk(a, b, commonAfter(a, b));
  }

  private static List<WordDifference> walk(List<String> a, List<String> b, int[][] common) {
    var differences = new ArrayList<WordDifference>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      int fromA = i;
      int fromB = j;
      while ((i < a.size() || j < b.size()) && !same(a, i, b, j)) {
        if (j >= b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
          i++;
        } else {
          j++;
        }
      }
      if (i > fromA || j > fromB) {
        differences.add(
            new WordDifference(
                String.join(" ", a.subList(fromA, i)), String.join(" ", b.subList(fromB, j))));
      }
      i++;
      j++;
    }
    return differences;
  }

  private static boolean same(List<String> a, int i, List<String> b, int j) {
    return i < a.size() && j < b.size() && a.get(i).equals(b.get(j));
  }

  /** For each pair of places, how many words the rests of both texts have in common, in order. */
  private static int[][] commonAfter(List<String> a, List<String> b) {
    var common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).equals(b.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }
}
