package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The panels of a round and the desk of each, for those who scrutinise and who look after it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.INDEPENDENT_CHAIR
})
public class PanelSchedule {

  private final ScrutinyPanelRepository panels;
  private final PanelAccess access;
  private final DeskReader reader;
  private final Seating seating;
  private final CurrentUser currentUser;

  PanelSchedule(
      ScrutinyPanelRepository panels,
      PanelAccess access,
      DeskReader reader,
      Seating seating,
      CurrentUser currentUser) {
    this.panels = panels;
    this.access = access;
    this.reader = reader;
    this.seating = seating;
    this.currentUser = currentUser;
  }

  /** The panels of a round by date; members see those they sit on. */
  public List<PanelDetail> inRound(RoundId round) {
    return inRound(round, ScheduleFilter.ALL);
  }

  /** Those of them that are looked for. */
  public List<PanelDetail> inRound(RoundId round, ScheduleFilter wanted) {
    return access.inRound(round).stream()
        .map(ScrutinyPanel::detail)
        .filter(wanted::keeps)
        .sorted(Comparator.comparing(PanelSchedule::date).thenComparing(PanelSchedule::startsAt))
        .toList();
  }

  /**
   * Everything on the desk of one panel.
   *
   * @throws NotFound when there is no such panel, or it is not for this person to see
   */
  public DeskSheet desk(PanelId id) {
    return reader.read(access.toRead(id), currentUser.get());
  }

  /** Who might have come in a member’s place: nobody of the agency itself. */
  public List<PersonDetail> deputies(PanelId id) {
    var agency = access.toRead(id).agency();
    return seating.candidates(Part.MEMBER).stream()
        .filter(person -> person.agency().filter(agency::equals).isEmpty())
        .toList();
  }

  /** The agencies of a round whose panel has sat and needs another sitting. */
  @RolesAllowed({
    Roles.PANEL_CHAIR,
    Roles.PANEL_MEMBER,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.INDEPENDENT_CHAIR,
    Roles.BOARD_MEMBER
  })
  public List<AgencyId> toBeReconvened(RoundId round) {
    return panels.reconvened(round).stream().map(ScrutinyPanel::agency).toList();
  }

  private static LocalDate date(PanelDetail panel) {
    return panel.sitting().map(SittingDetail::date).orElse(LocalDate.MAX);
  }

  private static LocalTime startsAt(PanelDetail panel) {
    return panel.sitting().map(SittingDetail::startsAt).orElse(LocalTime.MAX);
  }
}
