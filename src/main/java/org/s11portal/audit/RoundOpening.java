package org.s11portal.audit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencyKind;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.StandardSetStatus;
import org.s11portal.standards.StandardSets;
import org.springframework.stereotype.Component;

/** What must be so before a round opens, and what will be so afterwards. */
@Component
class RoundOpening {

  /** As it stands in addresses; “open” is the address of the form. */
  private static final Pattern CODE = Pattern.compile("(?!open$)[a-z0-9]+(-[a-z0-9]+)*");

  private static final int LONGEST_CODE = 40;

  private final AuditRoundRepository rounds;
  private final SelfAssessmentRepository assessments;
  private final StandardSets sets;
  private final Agencies agencies;

  RoundOpening(
      AuditRoundRepository rounds,
      SelfAssessmentRepository assessments,
      StandardSets sets,
      Agencies agencies) {
    this.rounds = rounds;
    this.assessments = assessments;
    this.sets = sets;
    this.agencies = agencies;
  }

  AuditRound prepare(OpenRound wanted, LocalDate today) {
    var code = wanted.id().value();
    if (code.length() > LONGEST_CODE || !CODE.matcher(code).matches()) {
      throw new Refused("audit.refused.roundCode", code);
    }
    if (rounds.existsByCode(code)) {
      throw new Refused("audit.refused.roundExists", code);
    }
    if (sets.get(wanted.set()).status() != StandardSetStatus.SIGNED_OFF) {
      throw new Refused("audit.refused.setNotSignedOff");
    }
    if (wanted.previous().filter(round -> !rounds.existsByCode(round.value())).isPresent()) {
      throw new NotFound();
    }
    if (wanted.previous().map(this::kindOf).filter(kind -> kind != wanted.kind()).isPresent()) {
      throw new Refused("audit.refused.previousOfOtherKind");
    }
    if (wanted.agencies().isEmpty()) {
      throw new Refused("audit.refused.nobodyAsked");
    }
    if (new HashSet<>(wanted.agencies()).size() < wanted.agencies().size()) {
      throw new Refused("audit.refused.askedAlready");
    }
    wanted.agencies().forEach(this::requirePartner);
    return new AuditRound(wanted, today);
  }

  private RoundKind kindOf(RoundId round) {
    return rounds.findByCode(round.value()).orElseThrow(NotFound::new).summary().kind();
  }

  void requirePartner(AgencyId agency) {
    agencies.get(agency);
  }

  OpeningPreview preview(OpenRound wanted) {
    var asked = new HashSet<>(wanted.agencies());
    var partners = agencies.all().stream().filter(one -> asked.contains(one.id())).toList();
    var byKind =
        partners.stream()
            .collect(
                Collectors.groupingBy(AgencySummary::kind, TreeMap::new, Collectors.counting()));
    var set = RoundSets.perCase(sets.get(wanted.set()), wanted.cases());
    var criteria = new TreeMap<AgencyKind, Long>();
    byKind.keySet().forEach(kind -> criteria.put(kind, set.asAskedOf(kind).criteria().count()));
    return new OpeningPreview(
        byKind,
        criteria,
        wanted.previous().flatMap(id -> rounds.findByCode(id.value())).map(AuditRound::summary),
        partners.stream().filter(this::isAtWork).toList());
  }

  private boolean isAtWork(AgencySummary agency) {
    return assessments.of(agency.id()).stream()
        .filter(one -> one.round().status() == RoundStatus.OPEN)
        .map(SelfAssessment::status)
        .anyMatch(status -> status.isAwaited() || status == AssessmentStatus.RETURNED);
  }
}
