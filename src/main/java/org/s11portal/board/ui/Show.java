package org.s11portal.board.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the cells of the heat map show. */
public enum Show {
  MODERATED,
  SELF,
  DIFFERENCE,
  MOVEMENT;

  String inAddress() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Show from(Optional<String> address) {
    return Arrays.stream(values())
        .filter(show -> address.filter(show.inAddress()::equals).isPresent())
        .findFirst()
        .orElse(MODERATED);
  }
}
