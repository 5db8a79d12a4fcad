package org.s11portal.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;

/**
 * How a line of enquiry stands before one panel: shared with the agency or not, heard or not. What
 * is shared stays shared, since the agency may have read it.
 */
@Entity
class LineAtPanel {

  @Id private UUID id;
  private LineId line;
  private PanelId panel;
  private AgencyId agency;
  private @Nullable String sharedBy;
  private @Nullable Instant sharedAt;
  private @Nullable Instant readAt;
  private @Nullable Integer heardIn;
  @Version private long version;

  protected LineAtPanel() {}

  LineAtPanel(LineId line, ScrutinyPanel panel) {
    id = UUID.randomUUID();
    this.line = line;
    this.panel = panel.id();
    agency = panel.agency();
  }

  /** Lets the agency read it; a second time changes nothing. */
  boolean share(ScrutinyPanel of, SignedIn by, Instant now) {
    of.table(by).requireMayNote();
    if (!by.hasAny(Roles.PANEL_CHAIR, Roles.SAFEGUARDING_OFFICER)) {
      throw new Refused("panel.refused.notYours.SHARE");
    }
    if (sharedAt != null) {
      return false;
    }
    sharedBy = by.name();
    sharedAt = now;
    return true;
  }

  void read(Instant now) {
    if (sharedAt != null && readAt == null) {
      readAt = now;
    }
  }

  /** The sitting has heard it, or has not after all; an earlier sitting’s word stands. */
  void hear(ScrutinyPanel at, boolean heard, SignedIn by) {
    at.table(by).requireMayMinute();
    var sitting = at.sitting().number();
    if (heardIn != null && heardIn != sitting) {
      throw new Refused("panel.refused.lineHeard");
    }
    heardIn = heard ? sitting : null;
  }

  LineId line() {
    return line;
  }

  PanelId panel() {
    return panel;
  }

  Optional<LineDetail.Shared> shared() {
    return sharedBy == null || sharedAt == null
        ? Optional.empty()
        : Optional.of(new LineDetail.Shared(sharedBy, sharedAt, Optional.ofNullable(readAt)));
  }

  Optional<Integer> heardIn() {
    return Optional.ofNullable(heardIn);
  }

  /** Whether anything rests on it already. */
  boolean isKnown() {
    return sharedAt != null || heardIn != null;
  }
}
