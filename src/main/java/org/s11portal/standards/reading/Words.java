package org.s11portal.standards.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.s11portal.agency.AgencyKind;
import org.s11portal.standards.GradeColour;
import org.s11portal.standards.NotApplicableRule;

/** What people write for yes and no, colours, kinds of agency and the rule on “not applicable”. */
final class Words {

  private static final Set<String> YES = Set.of("yes", "y", "true", "x", "gap");
  private static final Set<String> NO = Set.of("no", "n", "false", "", "no gap", "none");
  private static final Set<String> ALL =
      Set.of("", "all", "everybody", "everyone", "all agencies", "every agency");

  private static final Map<String, AgencyKind> KINDS =
      Map.ofEntries(
          Map.entry("council", AgencyKind.COUNCIL),
          Map.entry("councils", AgencyKind.COUNCIL),
          Map.entry("local authority", AgencyKind.COUNCIL),
          Map.entry("health", AgencyKind.HEALTH),
          Map.entry("nhs", AgencyKind.HEALTH),
          Map.entry("justice", AgencyKind.JUSTICE),
          Map.entry("police and justice", AgencyKind.JUSTICE),
          Map.entry("criminal justice", AgencyKind.JUSTICE),
          Map.entry("voluntary", AgencyKind.VOLUNTARY),
          Map.entry("voluntary and other", AgencyKind.VOLUNTARY),
          Map.entry("voluntary sector", AgencyKind.VOLUNTARY));

  private Words() {}

  static Optional<Boolean> yesOrNo(String words) {
    var folded = Fold.of(words);
    if (YES.contains(folded)) {
      return Optional.of(true);
    }
    return NO.contains(folded) ? Optional.of(false) : Optional.empty();
  }

  static Optional<GradeColour> colour(String words) {
    return Arrays.stream(GradeColour.values())
        .filter(colour -> Fold.of(colour.name()).equals(Fold.of(words)))
        .findFirst();
  }

  /** The kinds of agency that are named, and the words that name none. */
  static Set<AgencyKind> kinds(String words, Collection<String> unknown) {
    if (ALL.contains(Fold.of(words))) {
      return Set.of();
    }
    var kinds = new LinkedHashSet<AgencyKind>();
    for (var part : List.of(words.split("[,;/\\n]"))) {
      Optional.ofNullable(KINDS.get(Fold.of(part)))
          .ifPresentOrElse(
              kinds::add,
              () -> {
                if (!part.isBlank()) {
                  unknown.add(part.strip());
                }
              });
    }
    return kinds;
  }

  static Optional<NotApplicableRule> notApplicable(String words) {
    return switch (Fold.of(words)) {
      case "yes", "with reason", "with a reason", "yes with a reason", "allowed" ->
          Optional.of(NotApplicableRule.WITH_REASON);
      case "without reason", "without a reason", "yes without a reason" ->
          Optional.of(NotApplicableRule.WITHOUT_REASON);
      case "no", "never", "not allowed" -> Optional.of(NotApplicableRule.NEVER);
      default -> Optional.empty();
    };
  }
}
