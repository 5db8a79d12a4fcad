package org.s11portal.notification;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Goes through all that may be due, one after another, each by itself. */
final class ReminderWalk {

  private static final Logger LOG = LoggerFactory.getLogger(ReminderWalk.class);

  private ReminderWalk() {}

  /**
   * Reminds of each.
   *
   * @param name what the log calls one of them
   */
  static <T> void over(Collection<T> due, Function<T, Object> name, Consumer<T> remind) {
    due.forEach(one -> remind(one, name, remind));
  }

  private static <T> void remind(T one, Function<T, Object> name, Consumer<T> remind) {
    try {
      remind.accept(one);
    } catch (DataAccessException | TransactionException e) {
      // Another node was faster, or the database is away: the next walk finds out.
      LOG.info(
          "The reminder about {} was not written this time: {}", name.apply(one), e.toString());
    }
  }
}
