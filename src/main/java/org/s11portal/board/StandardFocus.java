package org.s11portal.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.s11portal.identity.AgencyId;
import org.s11portal.plan.ActionSummary;
import org.s11portal.standards.StandardDetail;

/**
 * What stands beside the grades of one standard: the plan actions that its results feed, each with
 * the findings it answers, and the findings that no action answers yet.
 */
public record StandardFocus(
    StandardDetail standard, List<FedAction> actions, List<Finding> unanswered) {

  /** A criterion on which agencies were graded a gap. */
  public record Finding(String code, String title, List<AgencyId> agencies) {}

  /** A plan action with the findings it answers. */
  public record FedAction(ActionSummary action, List<Finding> findings) {}

  static List<Finding> findings(StandardDetail standard, List<PublishedResult> gaps) {
    Map<String, List<AgencyId>> byCode =
        gaps.stream()
            .collect(groupingBy(PublishedResult::code, mapping(PublishedResult::agency, toList())));
    return standard.criteria().stream()
        .filter(criterion -> byCode.containsKey(criterion.code()))
        .map(
            criterion ->
                new Finding(
                    criterion.code(),
                    criterion.title(),
                    byCode.getOrDefault(criterion.code(), List.of())))
        .toList();
  }
}
