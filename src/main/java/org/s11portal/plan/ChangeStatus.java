package org.s11portal.plan;

import static org.s11portal.base.Texts.text;

import java.util.Optional;
import org.s11portal.base.Refused;
import org.s11portal.meeting.MeetingId;
import org.s11portal.meeting.MeetingSummary;

/**
 * To say that an action stands differently now: from the version the screen held, and why.
 *
 * @param decidedAt the meeting that decided it, which an action needs to be no longer applicable
 */
public record ChangeStatus(
    ActionId action, long version, PlanStatus to, String note, Optional<MeetingId> decidedAt) {

  /** One that needs no meeting. */
  public ChangeStatus(ActionId action, long version, PlanStatus to, String note) {
    this(action, version, to, note, Optional.empty());
  }

  void requireDecision() {
    if (to == PlanStatus.NO_LONGER_APPLICABLE && decidedAt.isEmpty()) {
      throw new Refused("plan.refused.decisionMissing");
    }
  }

  /** The same with the meeting named in its note. */
  ChangeStatus at(MeetingSummary decided) {
    var named = text("plan.status.decidedAt", decided.name());
    return new ChangeStatus(
        action,
        version,
        to,
        note.isBlank() ? named : text("plan.status.decidedAt.why", named, note.strip()),
        decidedAt);
  }
}
