package org.s11portal.opendata.ui;

import org.s11portal.audit.RoundId;

/** The addresses of the screens about open data. */
final class OpenDataNavigation {

  static final String OPEN_DATA = "open-data";
  static final String TOKENS = OPEN_DATA + "/tokens";
  static final String ROUND = "round";

  private OpenDataNavigation() {}

  static String of(RoundId round) {
    return OPEN_DATA + "?" + ROUND + "=" + round.value();
  }
}
