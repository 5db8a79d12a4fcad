package org.s11portal.evidence.ui;

import static org.s11portal.base.Texts.text;

import java.util.Optional;
import org.s11portal.base.ui.Chip;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.ScanState;

/** What keeps a document from being opened by everybody who may read it. */
public final class ScanChip {

  private ScanChip() {}

  /** Nothing for a document that nothing is held against. */
  public static Optional<Chip> of(DocumentSummary document) {
    if (document.scan() == ScanState.WAITING) {
      return Optional.of(Chip.warn(text("evidence.scan.held")));
    }
    return document.scan() == ScanState.INFECTED
        ? Optional.of(Chip.off(text("evidence.scan.removed")))
        : Optional.empty();
  }
}
