package org.s11portal.standards;

import org.s11portal.standards.reading.SetReading;

/** What an uploaded file would become: shown first, and stored only when it is confirmed. */
public record SetPreview(SetReading reading) {

  public StandardSetDefinition definition() {
    return reading.definition();
  }
}
