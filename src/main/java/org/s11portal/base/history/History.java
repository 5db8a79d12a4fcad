package org.s11portal.base.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what happened to a thing; who may ask is for the asking service to say. */
@Service
@Transactional(readOnly = true)
public class History {

  private final JdbcClient jdbc;

  History(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everything that happened to one thing, the oldest first. */
  public List<HistoryEntry> of(String subject, String subjectId) {
    return jdbc.sql(
            "select at, who, what, subject, subject_id, detail from history"
                + " where subject = ? and subject_id = ? order by id")
        .params(subject, subjectId)
        .query(History::entry)
        .list();
  }

  /** What was refused last of one kind of thing, the newest first. */
  public List<HistoryEntry> refused(String subject, int atMost) {
    return jdbc.sql(
            "select at, who, what, subject, subject_id, detail from history"
                + " where subject = ? and what = 'REFUSED' order by id desc limit ?")
        .params(subject, atMost)
        .query(History::entry)
        .list();
  }

  private static HistoryEntry entry(ResultSet row, int number) throws SQLException {
    return new HistoryEntry(
        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        row.getString("who"),
        HistoryEntry.What.valueOf(row.getString("what")),
        row.getString("subject"),
        row.getString("subject_id"),
        row.getString("detail"));
  }
}
