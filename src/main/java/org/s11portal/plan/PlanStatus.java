package org.s11portal.plan;

import static org.s11portal.base.Texts.text;

import java.util.EnumSet;
import java.util.Set;
import org.s11portal.base.Refused;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.s11portal.plan.reading.StatedStatus;

/** How an action stands: what may follow on what, and who may say so. */
public enum PlanStatus {
  NOT_STARTED("plan.status.notStarted"),
  ON_TRACK("plan.status.onTrack"),
  OFF_TRACK("plan.status.offTrack"),
  COMPLETED("plan.status.completed"),
  NO_LONGER_APPLICABLE("plan.status.noLongerApplicable");

  private final String key;

  PlanStatus(String key) {
    this.key = key;
  }

  static PlanStatus of(StatedStatus stated) {
    return switch (stated) {
      case NOT_STARTED -> NOT_STARTED;
      case ON_TRACK -> ON_TRACK;
      case OFF_TRACK -> OFF_TRACK;
      case COMPLETED -> COMPLETED;
      case NO_LONGER_APPLICABLE -> NO_LONGER_APPLICABLE;
    };
  }

  /** The words the board uses for it. */
  public String label() {
    return text(key);
  }

  /** What an action may become from here; begun work never counts as not started again. */
  public Set<PlanStatus> next() {
    return switch (this) {
      case NOT_STARTED, NO_LONGER_APPLICABLE -> EnumSet.complementOf(EnumSet.of(this));
      case ON_TRACK, OFF_TRACK, COMPLETED -> EnumSet.complementOf(EnumSet.of(this, NOT_STARTED));
    };
  }

  /** Whether this person may say how an action stands. */
  public static boolean mayBeChangedBy(SignedIn person) {
    return person.hasAny(Roles.BUSINESS_MANAGER);
  }

  /** Whether nothing more is expected to happen. */
  public boolean isClosed() {
    return this == COMPLETED || this == NO_LONGER_APPLICABLE;
  }

  PlanStatus moveTo(PlanStatus wanted, SignedIn by, String note) {
    if (!mayBeChangedBy(by)) {
      throw new Refused("plan.refused.statusNotYours");
    }
    if (!next().contains(wanted)) {
      throw new Refused("plan.refused.move", label(), wanted.label());
    }
    if (note.isBlank() && (isClosed() || wanted == NO_LONGER_APPLICABLE)) {
      throw new Refused(
          wanted == NO_LONGER_APPLICABLE
              ? "plan.refused.decisionMissing"
              : "plan.refused.reopeningReasonMissing");
    }
    return wanted;
  }
}
