package org.s11portal.board;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.s11portal.panel.FindingKey;
import org.s11portal.plan.ActionSummary;

/**
 * What the plan does about a round’s findings.
 *
 * @param linked actions that answer one finding
 * @param feeding actions that answer a criterion as such, for whichever agency
 */
record Answering(
    Map<FindingKey, List<ActionSummary>> linked, Map<String, List<ActionSummary>> feeding) {

  List<ActionSummary> linked(FindingKey finding) {
    return linked.getOrDefault(finding, List.of());
  }

  List<ActionSummary> feeding(String code) {
    return feeding.getOrDefault(code, List.of());
  }

  /** Those that answer a finding, or its criterion as such. */
  Stream<ActionSummary> to(FindingKey finding) {
    return Stream.concat(linked(finding).stream(), feeding(finding.code()).stream()).distinct();
  }
}
