package org.s11portal.notification.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.s11portal.notification.LetterStatus;

/** Which letters are looked at; the address carries it, so it can be kept and sent. */
record LetterFilter(Optional<LetterStatus> status, int page) {

  private static final String STATUS = "status";
  private static final String PAGE = "page";
  private static final int LAST = 100_000;

  /** Reads the address; a word nobody knows is as good as none. */
  static LetterFilter of(QueryParameters address) {
    return new LetterFilter(
        address
            .getSingleParameter(STATUS)
            .flatMap(
                word ->
                    Arrays.stream(LetterStatus.values())
                        .filter(status -> word(status).equals(word))
                        .findFirst()),
        address
            .getSingleParameter(PAGE)
            .filter(word -> word.matches("[1-9][0-9]{0,4}"))
            .map(word -> Math.min(Integer.parseInt(word), LAST))
            .orElse(1));
  }

  LetterFilter withStatus(Optional<LetterStatus> chosen) {
    return new LetterFilter(chosen, 1);
  }

  LetterFilter withPage(int number) {
    return new LetterFilter(status, number);
  }

  QueryParameters address() {
    Map<String, String> words = new LinkedHashMap<>();
    status.ifPresent(chosen -> words.put(STATUS, word(chosen)));
    if (page > 1) {
      words.put(PAGE, Integer.toString(page));
    }
    return QueryParameters.simple(words);
  }

  /** The address as a link. */
  String href() {
    var query = address().getQueryString();
    return NotificationNavigation.letters() + (query.isEmpty() ? "" : "?" + query);
  }

  private static String word(LetterStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
