package org.s11portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import org.s11portal.testing.SignInAs;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The letters that were written because of events, once all who listen have heard of them. */
final class WrittenLetters {

  private final ApplicationContext context;

  WrittenLetters(ApplicationContext context) {
    this.context = context;
  }

  /** Something happens, as if a service had told of it. */
  void tell(Object event) {
    context
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(status -> context.publishEvent(event));
  }

  List<LetterDetail> all() {
    var jdbc = context.getBean(JdbcTemplate.class);
    await()
        .untilAsserted(
            () ->
                assertThat(
                        jdbc.queryForObject(
                            "select count(*) from event_publication where completion_date is null",
                            Long.class))
                    .isZero());
    SignInAs.officer();
    return context.getBean(Letters.class).page(Optional.empty(), 1).letters();
  }

  List<LetterDetail> of(LetterKind kind) {
    return all().stream().filter(letter -> letter.kind() == kind).toList();
  }

  LetterDetail one(LetterKind kind) {
    return of(kind).getFirst();
  }

  List<String> recipients(LetterKind kind) {
    return of(kind).stream().map(letter -> letter.recipient().value()).toList();
  }
}
