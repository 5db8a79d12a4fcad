package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import java.util.Locale;
import org.s11portal.base.ui.Chip;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.PlanStatus;
import org.springframework.modulith.NamedInterface;

/** How an action stands, or what it says of itself while the facts say otherwise. */
@NamedInterface("ui")
public final class StatusChip {

  private StatusChip() {}

  public static Chip of(ActionSummary action) {
    return action.contradictions().isEmpty()
        ? of(action.status())
        : Chip.warn(text("plan.says", action.status().label().toLowerCase(Locale.UK)));
  }

  static Chip of(PlanStatus status) {
    return switch (status) {
      case COMPLETED -> Chip.ok(status.label());
      case ON_TRACK -> Chip.on(status.label());
      case OFF_TRACK -> Chip.off(status.label());
      case NOT_STARTED, NO_LONGER_APPLICABLE -> Chip.not(status.label());
    };
  }
}
