package org.s11portal.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.FindingKey;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.PlanStatus;
import org.s11portal.standards.StandardDetail;

/**
 * What stands beside the grades of one standard: the plan actions that its results feed, each with
 * the findings it answers, and the findings that no action answers yet.
 *
 * @param unansweredInRound on how many criteria of all standards somebody has a gap that no action
 *     answers
 */
public record StandardFocus(
    StandardDetail standard,
    List<FedAction> actions,
    List<Finding> unanswered,
    int unansweredInRound) {

  /** A criterion on which agencies were graded a gap. */
  public record Finding(String code, String title, List<AgencyId> agencies) {

    FindingKey of(RoundId round, AgencyId agency) {
      return new FindingKey(round, agency, code);
    }

    /** What is left of it when some agencies’ gaps are answered one by one. */
    Optional<Finding> without(RoundId round, Set<FindingKey> answered) {
      var left = agencies.stream().filter(agency -> !answered.contains(of(round, agency))).toList();
      return left.isEmpty() ? Optional.empty() : Optional.of(new Finding(code, title, left));
    }
  }

  /** A plan action with the findings it answers. */
  public record FedAction(ActionSummary action, List<Finding> findings) {

    /** What the board has to look at first, then what answers most; otherwise as in the plan. */
    private static final Comparator<FedAction> BY_WEIGHT =
        Comparator.comparing(FedAction::needsTheBoard)
            .thenComparingInt(fed -> fed.findings().size())
            .reversed();

    public boolean needsTheBoard() {
      return action.overdue()
          || action.status() == PlanStatus.OFF_TRACK
          || !action.contradictions().isEmpty();
    }
  }

  public StandardFocus {
    actions = actions.stream().sorted(FedAction.BY_WEIGHT).toList();
  }

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
