package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.s11portal.base.NotFound;
import org.s11portal.base.Stale;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What panels mean to find out: prepared beforehand, shared or not, heard at a sitting. */
@Service
@Transactional
@RolesAllowed({Roles.PANEL_CHAIR, Roles.PANEL_MEMBER, Roles.SAFEGUARDING_OFFICER})
public class LinesOfEnquiry {

  private final LineRepository lines;
  private final LineAtPanelRepository standings;
  private final LineReader reader;
  private final PanelAccess access;
  private final Agenda agenda;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LinesOfEnquiry(
      LineRepository lines,
      LineAtPanelRepository standings,
      LineReader reader,
      PanelAccess access,
      Agenda agenda,
      CurrentUser currentUser,
      ApplicationEventPublisher events,
      Clock clock) {
    this.lines = lines;
    this.standings = standings;
    this.reader = reader;
    this.access = access;
    this.agenda = agenda;
    this.currentUser = currentUser;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Those before one panel.
   *
   * @throws NotFound for whoever has an interest in the agency or only looks in
   */
  @Transactional(readOnly = true)
  public List<LineDetail> of(PanelId id) {
    var panel = access.toRead(id);
    if (!reader.mayRead(panel, currentUser.get())) {
      throw new NotFound();
    }
    return reader.all(panel);
  }

  public LineDetail prepare(PanelId id, PrepareLine prepared) {
    var panel = access.held(id);
    prepared.codes().forEach(code -> requireAsked(panel, prepared, code));
    var line = new LineOfEnquiry(panel, prepared, currentUser.get(), clock.instant());
    return saved(line, panel);
  }

  /** Says a line in other words, or asks it of every agency; not once an agency has read it. */
  public LineDetail change(PanelId id, LineId wanted, PrepareLine other, long version) {
    var panel = access.held(id);
    var line = find(panel, wanted);
    other.codes().forEach(code -> requireAsked(panel, other, code));
    line.change(panel, other, version, isKnown(wanted), currentUser.get());
    return saved(line, panel);
  }

  /** Takes a line away on which nothing rests. */
  public void drop(PanelId id, LineId wanted) {
    var panel = access.held(id);
    var line = find(panel, wanted);
    line.requireMayBeDropped(panel, isKnown(wanted), currentUser.get());
    standings.deleteAll(standings.of(wanted));
    lines.delete(line);
  }

  /** Lets the agency read it before the sitting; that cannot be taken back. */
  @RolesAllowed({Roles.PANEL_CHAIR, Roles.SAFEGUARDING_OFFICER})
  public void share(PanelId id, LineId wanted) {
    var panel = access.held(id);
    var at = at(panel, wanted);
    if (at.share(panel, currentUser.get(), clock.instant())) {
      keep(at);
      events.publishEvent(new LineShared(wanted, id, panel.agency()));
    }
  }

  /** The sitting has heard it, or has not after all. */
  public void hear(PanelId id, LineId wanted, boolean heard) {
    var panel = access.held(id);
    var at = at(panel, wanted);
    at.hear(panel, heard, currentUser.get());
    keep(at);
  }

  /** By standards in order, or by line of enquiry. */
  @RolesAllowed(Roles.PANEL_CHAIR)
  public void arrange(PanelId id, AgendaOrder order) {
    access.held(id).arrange(order, currentUser.get());
  }

  /** Somebody of the agency has the lines shared with it before them. */
  @RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
  public void read() {
    standings
        .sharedWith(currentUser.get().actingAgency())
        .forEach(one -> one.read(clock.instant()));
  }

  private void requireAsked(ScrutinyPanel panel, PrepareLine prepared, String code) {
    var asked = prepared.ofEveryAgency() ? agenda.set(panel.round()) : agenda.asked(panel);
    if (asked.criterion(code).isEmpty()) {
      throw new NotFound();
    }
  }

  private LineOfEnquiry find(ScrutinyPanel panel, LineId wanted) {
    var line = lines.findById(wanted.value()).orElseThrow(NotFound::new);
    line.requireOf(panel);
    return line;
  }

  private LineAtPanel at(ScrutinyPanel panel, LineId wanted) {
    var line = find(panel, wanted);
    return standings.of(wanted, panel.id()).orElseGet(() -> new LineAtPanel(line.id(), panel));
  }

  private boolean isKnown(LineId line) {
    return standings.of(line).stream().anyMatch(LineAtPanel::isKnown)
        || lines.uses(AgendaItem.of(line), line) > 0;
  }

  private LineDetail saved(LineOfEnquiry line, ScrutinyPanel panel) {
    try {
      return lines.saveAndFlush(line).detail(standings.of(line.id(), panel.id()));
    } catch (OptimisticLockingFailureException sameMoment) {
      throw new Stale("panel.refused.staleLine");
    }
  }

  private void keep(LineAtPanel at) {
    try {
      standings.saveAndFlush(at);
    } catch (OptimisticLockingFailureException | DataIntegrityViolationException sameMoment) {
      throw new Stale("panel.refused.staleLine");
    }
  }
}
