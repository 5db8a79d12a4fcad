package org.s11portal.plan.ui;

import org.s11portal.base.ui.Chip;
import org.s11portal.plan.Rag;

/** Red, amber, green as a word with a sign of its own. */
final class RagChip {

  private RagChip() {}

  static Chip of(Rag rag) {
    return switch (rag) {
      case RED -> Chip.off(rag.label());
      case AMBER -> Chip.warn(rag.label());
      case GREEN -> Chip.on(rag.label());
      case DONE -> Chip.ok(rag.label());
      case NOT_APPLICABLE -> Chip.not(rag.label());
    };
  }
}
