package org.s11portal.notification;

import java.util.List;

/** What would go out: to whom, agency by agency, and the letter as the first of them reads it. */
public record ReminderPreview(List<Readers> readers, String subject, String body) {

  /** The people of one agency; none when the portal knows nobody there who could act. */
  public record Readers(String agency, List<String> names) {}

  public long people() {
    return readers.stream().mapToLong(agency -> agency.names().size()).sum();
  }
}
