package org.s11portal.base.history;

import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes into the history what happened without any row changing, such as a refusal. */
@Component
public class Logbook {

  private static final Logger LOG = LoggerFactory.getLogger(Logbook.class);

  private final HistoryWriter writer;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate apart;

  Logbook(HistoryWriter writer, DataSource dataSource, PlatformTransactionManager transactions) {
    this.writer = writer;
    jdbc = new JdbcTemplate(dataSource);
    apart = new TransactionTemplate(transactions);
    // What is refused rolls back; that it was refused must not.
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Somebody was refused something; the detail says what and why. */
  public void refused(String subject, String subjectId, Map<String, @Nullable Object> detail) {
    try {
      apart.executeWithoutResult(
          status -> jdbc.execute(writing(HistoryEntry.What.REFUSED, subject, subjectId, detail)));
    } catch (DataAccessException | TransactionException e) {
      // The refusal stands whether or not it could be written down.
      LOG.error("could not write down a refusal of {} {}", subject, subjectId, e);
    }
  }

  private ConnectionCallback<Boolean> writing(
      HistoryEntry.What what,
      String subject,
      String subjectId,
      Map<String, @Nullable Object> detail) {
    return (Connection connection) -> {
      writer.write(connection, what, subject, subjectId, detail);
      return true;
    };
  }
}
