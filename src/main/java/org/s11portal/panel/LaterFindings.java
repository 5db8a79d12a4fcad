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
import org.s11portal.audit.RoundSummary;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSets;
import org.springframework.stereotype.Component;

/** What became of findings a round later, as far as that is published. */
@Component
public class LaterFindings {

  private final ModerationRepository moderations;
  private final AuditRounds rounds;
  private final StandardSets sets;
  private final PublishedReturns published;
  private final Lineage lineage;

  LaterFindings(
      ModerationRepository moderations,
      AuditRounds rounds,
      StandardSets sets,
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
    var now = sets.get(next.set());
    var codes = codes(now, sets.get(rounds.get(round).set()));
    var byAgency =
        findings.stream()
            .filter(one -> open.contains(one.agency()))
            .collect(Collectors.groupingBy(FindingKey::agency));
    byAgency.forEach((agency, some) -> look(agency, next, now, codes, some, found));
  }

  private void look(
      AgencyId agency,
      RoundSummary next,
      StandardSetDetail now,
      Map<String, String> codes,
      Collection<FindingKey> findings,
      Map<FindingKey, LaterFinding> found) {
    var verdicts =
        moderations.finalOf(agency, next.id()).stream()
            .collect(Collectors.toMap(Moderation::code, Moderation::verdict));
    for (var finding : findings) {
      var code = codes.get(finding.code());
      var verdict = code == null ? null : verdicts.get(code);
      if (code != null && verdict != null) {
        found.put(
            finding,
            new LaterFinding(next, code, verdict.grade(), now.scale().isGap(verdict.grade())));
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
