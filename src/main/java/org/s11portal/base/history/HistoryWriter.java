package org.s11portal.base.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Adds rows to the history; nothing in the product changes or removes them. */
@Component
class HistoryWriter {

  private static final String INSERT =
      "insert into history (at, who, what, subject, subject_id, detail) values (?, ?, ?, ?, ?, ?)";

  /** Who did it when nobody was signed in: the portal itself. */
  private static final String THE_PORTAL = "portal";

  private final JsonMapper json;
  private final Clock clock;

  HistoryWriter(JsonMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  void write(
      Connection connection,
      HistoryEntry.What what,
      String subject,
      String subjectId,
      Map<String, @Nullable Object> detail)
      throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      insert.setString(2, who());
      insert.setString(3, what.name());
      insert.setString(4, subject);
      insert.setString(5, subjectId);
      insert.setString(6, json.writeValueAsString(detail));
      insert.executeUpdate();
    }
  }

  private static String who() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication == null ? THE_PORTAL : authentication.getName();
  }
}
