package org.s11portal.plan.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.PlanStatus;

/** Which actions somebody asked to see; it lives in the address, so that it can be kept. */
record PlanFilter(
    Optional<PlanStatus> status, Optional<String> lead, boolean overdue, boolean contradicted) {

  private static final String STATUS = "status";
  private static final String LEAD = "lead";
  private static final String OVERDUE = "overdue";
  private static final String CONTRADICTED = "contradicted";
  private static final String YES = "yes";

  static final PlanFilter EVERYTHING =
      new PlanFilter(Optional.empty(), Optional.empty(), false, false);

  static PlanFilter from(QueryParameters query) {
    return new PlanFilter(
        query
            .getSingleParameter(STATUS)
            .flatMap(
                asked ->
                    Arrays.stream(PlanStatus.values())
                        .filter(status -> status.name().equals(asked))
                        .findFirst()),
        query.getSingleParameter(LEAD).filter(lead -> !lead.isBlank()),
        query.getSingleParameter(OVERDUE).isPresent(),
        query.getSingleParameter(CONTRADICTED).isPresent());
  }

  QueryParameters query() {
    var parameters = new HashMap<String, String>();
    status.ifPresent(asked -> parameters.put(STATUS, asked.name()));
    lead.ifPresent(asked -> parameters.put(LEAD, asked));
    if (overdue) {
      parameters.put(OVERDUE, YES);
    }
    if (contradicted) {
      parameters.put(CONTRADICTED, YES);
    }
    return QueryParameters.simple(parameters);
  }

  /** The address of the plan so filtered. */
  String address() {
    var query = query().getQueryString();
    return query.isEmpty() ? PlanNavigation.PLAN : PlanNavigation.PLAN + "?" + query;
  }

  static PlanFilter only(PlanStatus status) {
    return new PlanFilter(Optional.of(status), Optional.empty(), false, false);
  }

  boolean matches(ActionDetail action) {
    var summary = action.summary();
    return status.map(summary.status()::equals).orElse(true)
        && lead.map(action.answering()::contains).orElse(true)
        && (!overdue || summary.overdue())
        && (!contradicted || !summary.contradictions().isEmpty());
  }
}
