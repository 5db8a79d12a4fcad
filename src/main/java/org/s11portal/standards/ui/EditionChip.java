package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import org.s11portal.base.ui.Chip;
import org.s11portal.standards.StandardSetStatus;

/** How far an edition has come, in a word or two. */
final class EditionChip {

  private EditionChip() {}

  static Chip of(StandardSetStatus status) {
    var words = text("standards.chip." + status);
    return switch (status) {
      case DRAFT -> Chip.not(words);
      case CONSULTATION -> Chip.on(words);
      case SIGNED_OFF -> Chip.ok(words);
    };
  }
}
