package org.s11portal.notification;

import java.util.List;

/** One page of a long list of letters; pages are counted from 1. */
public record LetterPage(List<LetterDetail> letters, int number, int of) {

  public boolean hasNext() {
    return number < of;
  }

  public boolean hasPrevious() {
    return number > 1;
  }
}
