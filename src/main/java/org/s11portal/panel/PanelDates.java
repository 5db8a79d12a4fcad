package org.s11portal.panel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.s11portal.audit.AssessmentId;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is arranged for a panel, for the letters and calendars the portal writes by itself. Nobody
 * is signed in then, so no role can be asked; screens go through {@link PanelSchedule} and {@link
 * OurPanels}.
 */
@Service
@Transactional(readOnly = true)
public class PanelDates {

  private static final Set<String> OF_AN_AGENCY =
      Set.of(Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF);

  private final ScrutinyPanelRepository panels;
  private final InterestRepository interests;

  PanelDates(ScrutinyPanelRepository panels, InterestRepository interests) {
    this.panels = panels;
    this.interests = interests;
  }

  public Optional<PanelDetail> of(PanelId panel) {
    return panels.findById(panel.value()).map(ScrutinyPanel::detail);
  }

  /** The panel a return is before; empty while it has none. */
  public Optional<PanelDetail> scrutinising(AssessmentId assessment) {
    return panels.of(assessment).stream()
        .filter(panel -> panel.status() != PanelStatus.CANCELLED)
        .map(ScrutinyPanel::detail)
        .findFirst();
  }

  /**
   * The panels somebody comes to, by the roles and the agency they have now: their agency’s own,
   * and those on which they sit for others.
   */
  public List<PanelDetail> of(PersonDetail person) {
    var own =
        person
            .agency()
            .filter(agency -> person.roles().stream().anyMatch(OF_AN_AGENCY::contains))
            .map(panels::of)
            .orElse(List.of());
    var seated =
        panels.with(person.user()).stream()
            .filter(panel -> person.agency().filter(panel.agency()::equals).isEmpty())
            .filter(panel -> !interests.holds(person.user(), panel.agency()))
            .filter(panel -> mayStillSit(panel, person));
    return Stream.concat(own.stream(), seated).map(ScrutinyPanel::detail).toList();
  }

  private static boolean mayStillSit(ScrutinyPanel panel, PersonDetail person) {
    return panel.detail().seats().stream()
        .filter(seat -> seat.isFor(person.user()))
        .anyMatch(seat -> Seating.mayTake(seat.part()).stream().anyMatch(person.roles()::contains));
  }
}
