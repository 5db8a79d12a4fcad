package org.s11portal.base.ui;

import java.util.Optional;

/**
 * A column of a {@link HeatMap}: its number, what it stands for, and where it leads, if anywhere.
 */
public record HeatColumn(String number, String title, Optional<String> href) {

  /** A column that is chosen in place. */
  public HeatColumn(String number, String title) {
    this(number, title, Optional.empty());
  }
}
