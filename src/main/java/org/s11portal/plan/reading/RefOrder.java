package org.s11portal.plan.reading;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Refs in the order people count them: 2d before 10a. */
public final class RefOrder {

  private static final Pattern NUMBER = Pattern.compile("\\D*(\\d{1,6}).*");

  public static final Comparator<String> NATURAL =
      Comparator.comparingInt(RefOrder::number).thenComparing(Comparator.naturalOrder());

  private RefOrder() {}

  private static int number(String ref) {
    var found = NUMBER.matcher(ref);
    return found.matches() ? Integer.parseInt(found.group(1)) : Integer.MAX_VALUE;
  }
}
