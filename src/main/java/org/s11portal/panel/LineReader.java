package org.s11portal.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.SignedIn;
import org.springframework.stereotype.Component;

/** Finds the lines before a panel, for whoever may read them, and those shared with an agency. */
@Component
class LineReader {

  private final LineRepository lines;
  private final LineAtPanelRepository standings;
  private final NobodyScrutinisesWhereTheyHaveAnInterest interests;

  LineReader(
      LineRepository lines,
      LineAtPanelRepository standings,
      NobodyScrutinisesWhereTheyHaveAnInterest interests) {
    this.lines = lines;
    this.standings = standings;
    this.interests = interests;
  }

  /**
   * Only those at the table and the officer read lines: nobody of the agency, nor anybody with an
   * interest in it, whatever else they may see of the panel.
   */
  boolean mayRead(ScrutinyPanel panel, SignedIn by) {
    return panel.table(by).mayNote() && !interests.isRecused(panel.agency(), by);
  }

  /** Nothing for whoever may not read them. */
  List<LineDetail> of(ScrutinyPanel panel, SignedIn by) {
    return mayRead(panel, by) ? all(panel) : List.of();
  }

  /** Those before a panel, once it is settled that the reader may read them. */
  List<LineDetail> all(ScrutinyPanel panel) {
    var at =
        standings.of(panel.id()).stream()
            .collect(Collectors.toMap(LineAtPanel::line, Function.identity()));
    return lines.before(panel.round(), panel.agency()).stream()
        .map(line -> line.detail(Optional.ofNullable(at.get(line.id()))))
        .toList();
  }

  /** The names of lines under which something was minuted or asked; no more of them than that. */
  Map<AgendaItem, String> titles(ScrutinyPanel panel) {
    return lines.before(panel.round(), panel.agency()).stream()
        .collect(Collectors.toMap(line -> AgendaItem.of(line.id()), LineOfEnquiry::title));
  }

  /** By panel. */
  Map<PanelId, List<SharedLine>> sharedWith(AgencyId agency) {
    var shared = standings.sharedWith(agency);
    var byId =
        lines.findByIdIn(shared.stream().map(one -> one.line().value()).toList()).stream()
            .collect(Collectors.toMap(LineOfEnquiry::id, Function.identity()));
    return shared.stream()
        .flatMap(
            one ->
                Optional.ofNullable(byId.get(one.line()))
                    .map(line -> new Placed(one.panel(), line.shared(one)))
                    .stream())
        .collect(
            Collectors.groupingBy(
                Placed::panel, Collectors.mapping(Placed::line, Collectors.toList())));
  }

  private record Placed(PanelId panel, SharedLine line) {}

  boolean isBefore(ScrutinyPanel panel, LineId line) {
    return lines.before(panel.round(), panel.agency()).stream()
        .anyMatch(one -> one.id().equals(line));
  }
}
