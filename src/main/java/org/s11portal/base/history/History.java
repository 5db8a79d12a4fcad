package org.s11portal.base.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /**
   * What a property of every thing of one kind was just before a moment, by the thing’s id; a value
   * that was empty then is left out.
   *
   * @param property as the entity names it
   */
  public Map<String, String> valuesBefore(String subject, String property, Instant moment) {
    var values = new HashMap<String, String>();
    jdbc.sql(
            """
            select known.subject_id, json_value(known.detail, :path) as known_as
            from history known join (
              select max(id) as id from history
              where subject = :subject and at < :moment and json_exists(detail, :path)
              group by subject_id) latest on latest.id = known.id
            where json_value(known.detail, :path) is not null
            """)
        .param("path", "$." + property)
        .param("subject", subject)
        .param("moment", LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
        .query(
            row -> {
              values.put(row.getString("subject_id"), row.getString("known_as"));
            });
    return Map.copyOf(values);
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
