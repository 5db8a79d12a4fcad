package org.s11portal.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.ActionCheckDetail;
import org.s11portal.panel.FindingKey;
import org.s11portal.panel.LaterFinding;
import org.s11portal.panel.LaterFindings;
import org.s11portal.panel.OpenPanels;
import org.s11portal.panel.PublishedChecks;
import org.springframework.stereotype.Component;

/**
 * Asks the panels what they know of a year’s actions; only what everybody may read who reads it.
 */
@Component
class PanelsKnow {

  private record Fact(String ref, String words) {}

  private final FindingLinkRepository links;
  private final RestsOnRepository rests;
  private final OpenPanels panels;
  private final LaterFindings later;
  private final PublishedChecks checks;
  private final Agencies agencies;

  PanelsKnow(
      FindingLinkRepository links,
      RestsOnRepository rests,
      OpenPanels panels,
      LaterFindings later,
      PublishedChecks checks,
      Agencies agencies) {
    this.links = links;
    this.rests = rests;
    this.panels = panels;
    this.later = later;
    this.checks = checks;
    this.agencies = agencies;
  }

  OutsideFacts about(String year) {
    var answered =
        links.ofYear(year).stream()
            .filter(FindingLink::isInForce)
            .map(FindingLink::detail)
            .toList();
    var waiting = rests.ofYear(year);
    if (answered.isEmpty() && waiting.isEmpty()) {
      return OutsideFacts.NONE;
    }
    var names = agencies.byId();
    return new OutsideFacts(
        byRef(waiting.stream().flatMap(one -> open(one, names))),
        byRef(stillGaps(answered, names)),
        byRef(notVerified(answered, names)));
  }

  private Stream<Fact> open(RestsOn one, Map<AgencyId, AgencySummary> names) {
    return panels.of(one.round()).stream().map(agency -> new Fact(one.ref(), name(agency, names)));
  }

  private Stream<Fact> stillGaps(
      List<FindingLinkDetail> answered, Map<AgencyId, AgencySummary> names) {
    var found = later.of(answered.stream().map(FindingLinkDetail::finding).toList());
    return answered.stream()
        .flatMap(
            link ->
                Optional.ofNullable(found.get(link.finding()))
                    .filter(LaterFinding::gap)
                    .map(again -> new Fact(link.ref(), words(link.finding(), again.code(), names)))
                    .stream());
  }

  private Stream<Fact> notVerified(
      List<FindingLinkDetail> answered, Map<AgencyId, AgencySummary> names) {
    Map<UUID, ActionCheckDetail> latest = new HashMap<>();
    checks
        .of(answered.stream().map(link -> link.id().value()).toList())
        .forEach(check -> latest.put(check.link(), check));
    var refs = answered.stream().collect(toMap(link -> link.id().value(), FindingLinkDetail::ref));
    return latest.values().stream()
        .filter(check -> !check.verified())
        .map(
            check ->
                new Fact(
                    refs.getOrDefault(check.link(), ""),
                    words(
                        new FindingKey(check.round(), check.agency(), check.code()),
                        check.code(),
                        names)));
  }

  private static String words(FindingKey finding, String code, Map<AgencyId, AgencySummary> names) {
    return name(finding.agency(), names) + " " + code;
  }

  private static String name(AgencyId agency, Map<AgencyId, AgencySummary> names) {
    return Optional.ofNullable(names.get(agency))
        .map(AgencySummary::shortName)
        .orElse(agency.value());
  }

  private static Map<String, List<String>> byRef(Stream<Fact> facts) {
    return facts.collect(groupingBy(Fact::ref, mapping(Fact::words, toList())));
  }
}
