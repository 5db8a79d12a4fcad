package org.s11portal.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.s11portal.agency.AgencyKind;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AssessmentSummary;

/** Which returns of a round are looked at; the address carries it, so it can be kept and sent. */
record RoundFilter(Optional<AgencyKind> kind, Optional<AssessmentStatus> status, boolean overdue) {

  private static final String KIND = "kind";
  private static final String STATUS = "status";
  private static final String OVERDUE = "overdue";

  /** Reads the address; a word nobody knows is as good as none. */
  static RoundFilter of(QueryParameters address) {
    return new RoundFilter(
        address.getSingleParameter(KIND).flatMap(word -> find(AgencyKind.values(), word)),
        address.getSingleParameter(STATUS).flatMap(word -> find(AssessmentStatus.values(), word)),
        address.getSingleParameter(OVERDUE).isPresent());
  }

  QueryParameters address() {
    Map<String, String> words = new LinkedHashMap<>();
    kind.ifPresent(chosen -> words.put(KIND, chosen.name()));
    status.ifPresent(chosen -> words.put(STATUS, chosen.name()));
    if (overdue) {
      words.put(OVERDUE, "yes");
    }
    return QueryParameters.simple(words);
  }

  RoundFilter withKind(Optional<AgencyKind> chosen) {
    return new RoundFilter(chosen, status, overdue);
  }

  RoundFilter withStatus(Optional<AssessmentStatus> chosen) {
    return new RoundFilter(kind, chosen, overdue);
  }

  RoundFilter withOverdue(boolean only) {
    return new RoundFilter(kind, status, only);
  }

  boolean matches(AgencyKind of, AssessmentSummary one, LocalDate today) {
    return kind.filter(chosen -> chosen != of).isEmpty()
        && status.filter(chosen -> chosen != one.status()).isEmpty()
        && (!overdue || one.isOverdue(today));
  }

  private static <E extends Enum<E>> Optional<E> find(E[] values, String word) {
    return Arrays.stream(values).filter(value -> value.name().equals(word)).findFirst();
  }
}
