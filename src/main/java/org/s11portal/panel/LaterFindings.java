package org.s11portal.panel;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.Lineage;
import org.s11portal.audit.PublishedReturns;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSets;
import org.s11portal.audit.RoundSummary;
import org.s11portal.standards.StandardSetDetail;
import org.springframework.stereotype.Component;

/** What became of findings a round later, as far as that is published. */
@Component
public class LaterFindings {

  private final ModerationRepository moderations;
  private final AuditRounds rounds;
  private final RoundSets sets;
  private final PublishedReturns published;
  private final Lineage lineage;

  LaterFindings(
      ModerationRepository moderations,
      AuditRounds rounds,
      RoundSets sets,
      PublishedReturns published,
      Lineage lineage) {
    this.moderations = moderations;
    this.rounds = rounds;
    this.sets = sets;
    this.published = published;
    this.lineage = lineage;
  }

  /** Only findings whose agency has a published result a round later are in it. */
  public Map<FindingKey, LaterFinding> of(Collection<FindingKey> findings) {
    var found = new HashMap<FindingKey, LaterFinding>();
    findings.stream()
        .collect(Collectors.groupingBy(FindingKey::round))
        .forEach((round, some) -> after(round).ifPresent(next -> look(round, next, some, found)));
    return Map.copyOf(found);
  }

  private Optional<RoundSummary> after(RoundId round) {
    return rounds.all().stream()
        .filter(one -> one.previous().filter(round::equals).isPresent())
        .findFirst();
  }

  private void look(
      RoundId round,
      RoundSummary next,
      Collection<FindingKey> findings,
      Map<FindingKey, LaterFinding> found) {
    var open = published.of(next.id());
    var now = sets.of(next);
    var codes = codes(now, sets.of(rounds.get(round)));
    var grades =
        moderations.inRound(next.id()).stream()
            .filter(one -> open.contains(one.agency()))
            .collect(
                Collectors.toMap(
                    one -> new FindingKey(next.id(), one.agency(), one.code()),
                    ModeratedGrade::grade));
    for (var finding : findings) {
      var code = codes.get(finding.code());
      var grade =
          code == null ? null : grades.get(new FindingKey(next.id(), finding.agency(), code));
      if (code != null && grade != null) {
        found.put(finding, new LaterFinding(next, code, grade, now.scale().isGap(grade)));
      }
    }
  }

  /** Today’s codes by those of the round before. */
  private Map<String, String> codes(StandardSetDetail now, StandardSetDetail then) {
    var codes = new HashMap<String, String>();
    now.criteria()
        .forEach(
            criterion ->
                lineage
                    .of(criterion, now, then)
                    .ifPresent(ancestor -> codes.put(ancestor.code(), criterion.code())));
    return codes;
  }
}
