package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.Returns;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens in the room: opening the sitting, who came, what was said. */
@Service
@Transactional
@RolesAllowed({Roles.PANEL_CHAIR, Roles.PANEL_MEMBER, Roles.SAFEGUARDING_OFFICER})
public class Sittings {

  private final PanelAccess access;
  private final MinuteRepository minutes;
  private final NoteRepository notes;
  private final Seating seating;
  private final Agenda agenda;
  private final Returns returns;
  private final CurrentUser currentUser;
  private final Clock clock;

  Sittings(
      PanelAccess access,
      MinuteRepository minutes,
      NoteRepository notes,
      Seating seating,
      Agenda agenda,
      Returns returns,
      CurrentUser currentUser,
      Clock clock) {
    this.access = access;
    this.minutes = minutes;
    this.notes = notes;
    this.seating = seating;
    this.agenda = agenda;
    this.returns = returns;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** The panel sits. The officer must have opened scrutiny of the return before. */
  @RolesAllowed(Roles.PANEL_CHAIR)
  public void hold(PanelId id) {
    var panel = access.taken(id);
    panel.hold(currentUser.get());
    panel.sitting().open(clock.instant());
    if (returns.read(panel.assessment()).assessment().status() != AssessmentStatus.UNDER_SCRUTINY) {
      throw new Refused("panel.refused.scrutinyNotOpen");
    }
  }

  /** Writes down who came. */
  public void attended(PanelId id, List<AttendanceDetail> noted) {
    var panel = access.held(id);
    noted.stream()
        .flatMap(one -> one.deputy().stream())
        .forEach(deputy -> seating.requireMayDeputise(panel.agency(), deputy));
    panel.attended(noted, currentUser.get());
  }

  /** Keeps the minutes of one item as they are typed, and says how they stand now. */
  public WrittenText minute(WriteText typed) {
    var panel = access.held(typed.panel());
    agenda.require(panel, typed.item());
    var sitting = panel.sitting();
    var minute =
        minutes
            .of(sitting.id(), typed.item())
            .orElseGet(() -> new MinuteItem(sitting, typed.item()));
    minute.write(panel, typed, currentUser.get(), clock.instant());
    return told(() -> minutes.saveAndFlush(minute).detail());
  }

  /** Keeps a note of the panel for itself as it is typed. */
  public WrittenText note(WriteText typed) {
    var panel = access.held(typed.panel());
    agenda.require(panel, typed.item());
    var note =
        notes.of(panel.id(), typed.item()).orElseGet(() -> new PanelNote(panel.id(), typed.item()));
    note.write(panel, typed, currentUser.get(), clock.instant());
    return told(() -> notes.saveAndFlush(note).detail());
  }

  /** Of two who write in the same moment, one is told. */
  private static WrittenText told(Supplier<WrittenText> keeping) {
    try {
      return keeping.get();
    } catch (OptimisticLockingFailureException | DataIntegrityViolationException sameMoment) {
      throw new Stale("panel.refused.staleText");
    }
  }
}
