package org.s11portal.panel;

import java.time.Instant;
import java.util.Optional;
import org.s11portal.identity.UserId;

/** A comment of an agency on the minutes, and what the panel answered. */
public record MinuteCommentDetail(
    MinuteCommentId id,
    PanelId panel,
    int sitting,
    AgendaItem item,
    String passage,
    String text,
    UserId by,
    Instant at,
    MinuteCommentStatus status,
    Optional<String> reply) {

  public boolean isOpen() {
    return status == MinuteCommentStatus.OPEN;
  }
}
