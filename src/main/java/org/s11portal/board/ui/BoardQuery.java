package org.s11portal.board.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.s11portal.agency.AgencyKind;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.board.AsOf;

/** What of the board’s page is looked at, and as of when; the address carries it. */
record BoardQuery(
    Optional<Integer> standard,
    Show show,
    Optional<AgencyKind> kind,
    RowOrder order,
    AsOf asOf,
    int page) {

  private static final String STANDARD = "standard";
  private static final String SHOW = "show";
  private static final String KIND = "kind";
  private static final String ORDER = "order";
  private static final String ON = "on";
  private static final String PAGE = "page";

  /**
   * Reads the address.
   *
   * @throws NotFound when it asks for what cannot be: a standard or a day that is none
   */
  static BoardQuery of(QueryParameters address) {
    return new BoardQuery(
        address.getSingleParameter(STANDARD).map(BoardQuery::number),
        Show.from(address.getSingleParameter(SHOW)),
        address.getSingleParameter(KIND).flatMap(word -> find(AgencyKind.values(), word)),
        address
            .getSingleParameter(ORDER)
            .flatMap(word -> find(RowOrder.values(), word))
            .orElse(RowOrder.KIND),
        asOf(address),
        address.getSingleParameter(PAGE).map(BoardQuery::number).orElse(1));
  }

  /** As of when an address looks. */
  static AsOf asOf(QueryParameters address) {
    return address.getSingleParameter(ON).map(BoardQuery::day).map(AsOf::endOf).orElse(AsOf.now());
  }

  private static int number(String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException unknown) {
      throw new NotFound();
    }
  }

  private static LocalDate day(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException unknown) {
      throw new NotFound();
    }
  }

  private static <E extends Enum<E>> Optional<E> find(E[] values, String word) {
    return Arrays.stream(values).filter(value -> word(value).equals(word)).findFirst();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  String address(RoundId round) {
    return with(BoardNavigation.summary(round), parameters());
  }

  QueryParameters parameters() {
    Map<String, String> words = new LinkedHashMap<>();
    standard.ifPresent(number -> words.put(STANDARD, number.toString()));
    if (show != Show.MODERATED) {
      words.put(SHOW, show.inAddress());
    }
    kind.ifPresent(chosen -> words.put(KIND, word(chosen)));
    if (order != RowOrder.KIND) {
      words.put(ORDER, word(order));
    }
    asOf.day().ifPresent(day -> words.put(ON, day.toString()));
    if (page > 1) {
      words.put(PAGE, Integer.toString(page));
    }
    return QueryParameters.simple(words);
  }

  /** The page of one agency, as of the same day. */
  String agency(String page) {
    return asOf.day().map(day -> with(page, QueryParameters.of(ON, day.toString()))).orElse(page);
  }

  private static String with(String address, QueryParameters words) {
    var query = words.getQueryString();
    return query.isEmpty() ? address : address + "?" + query;
  }

  BoardQuery withStandard(int chosen) {
    return new BoardQuery(Optional.of(chosen), show, kind, order, asOf, page);
  }

  BoardQuery withShow(Show chosen) {
    return new BoardQuery(standard, chosen, kind, order, asOf, page);
  }

  BoardQuery withKind(Optional<AgencyKind> chosen) {
    return new BoardQuery(standard, show, chosen, order, asOf, 1);
  }

  BoardQuery withOrder(RowOrder chosen) {
    return new BoardQuery(standard, show, kind, chosen, asOf, 1);
  }

  BoardQuery withDay(Optional<LocalDate> chosen) {
    return new BoardQuery(standard, show, kind, order, new AsOf(chosen), 1);
  }

  BoardQuery withPage(int chosen) {
    return new BoardQuery(standard, show, kind, order, asOf, chosen);
  }
}
