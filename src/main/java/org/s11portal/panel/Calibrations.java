package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Texts;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.standards.GradeScale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures over all panels of a round, so that chairs can look again before results are published.
 * Grades of one’s own agency are left out of what one sees.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.PANEL_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.INDEPENDENT_CHAIR
})
public class Calibrations {

  private final ModerationRepository moderations;
  private final ScrutinyPanelRepository panels;
  private final Agenda agenda;
  private final Agencies agencies;
  private final CurrentUser currentUser;

  Calibrations(
      ModerationRepository moderations,
      ScrutinyPanelRepository panels,
      Agenda agenda,
      Agencies agencies,
      CurrentUser currentUser) {
    this.moderations = moderations;
    this.panels = panels;
    this.agenda = agenda;
    this.agencies = agencies;
    this.currentUser = currentUser;
  }

  public Calibration of(RoundId round) {
    var by = currentUser.get();
    var set = agenda.set(round);
    var given =
        moderations.given(round).stream().filter(one -> !by.belongsTo(one.agency())).toList();
    var all = Agreement.of(given, set.scale());
    var names = agencies.byId();
    var chairs = chairs(round);
    var standards = new LinkedHashMap<String, String>();
    set.standards()
        .forEach(
            standard ->
                standard
                    .criteria()
                    .forEach(one -> standards.put(one.code(), standard.shortHeading())));
    return new Calibration(
        all,
        parts(
            given,
            one ->
                Optional.ofNullable(names.get(one.agency()))
                    .map(AgencySummary::name)
                    .orElse(one.agency().value()),
            all,
            set.scale()),
        inOrder(
            standards.values(),
            parts(given, one -> standards.getOrDefault(one.code(), one.code()), all, set.scale())),
        parts(
            given,
            one -> chairs.getOrDefault(one.panel(), Texts.text("panel.calibration.noChair")),
            all,
            set.scale()));
  }

  private Map<PanelId, String> chairs(RoundId round) {
    return panels.inRound(round).stream()
        .map(ScrutinyPanel::detail)
        .filter(panel -> panel.chair().isPresent())
        .collect(Collectors.toMap(PanelDetail::id, panel -> panel.chair().orElseThrow().name()));
  }

  private static List<Calibration.Part> parts(
      List<GivenGrade> given, Function<GivenGrade, String> named, Agreement all, GradeScale scale) {
    return given.stream()
        .collect(Collectors.groupingBy(named, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            part -> {
              var agreement = Agreement.of(part.getValue(), scale);
              return new Calibration.Part(part.getKey(), agreement, agreement.standsOutFrom(all));
            })
        .toList();
  }

  /** As the set has them, not by the letters of their names: 10 comes after 9. */
  private static List<Calibration.Part> inOrder(
      Collection<String> names, List<Calibration.Part> parts) {
    var order = List.copyOf(names);
    return parts.stream()
        .sorted(Comparator.comparingInt(part -> order.indexOf(part.name())))
        .toList();
  }
}
