package org.s11portal.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** So many requests a minute of each, and so many at the same time of all. */
class TurnsTest {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2016-04-18T09:00:00Z"));
  private final InstantSource source = now::get;
  private final Turns turns = new Turns(source.withZone(ZoneOffset.UTC));

  private void ask(String caller, int times) {
    IntStream.range(0, times).forEach(nth -> turns.take(caller).close());
  }

  private static Problem problem(Throwable thrown) {
    return ((Declined) thrown).problem();
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeAgainAndIsLetInThen() {
    ask("one", Turns.A_MINUTE);
    now.updateAndGet(before -> before.plusSeconds(20));

    assertThatThrownBy(() -> turns.take("one"))
        .isInstanceOfSatisfying(
            Declined.class,
            declined -> {
              assertThat(problem(declined).status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
              assertThat(problem(declined).retryAfter()).contains(41);
            });
    ask("another", 1);
    now.updateAndGet(before -> before.plusSeconds(41));
    ask("one", Turns.A_MINUTE);
  }

  @Test
  void onlySomeAreAnsweredAtTheSameTimeWhoeverTheyAre() {
    var all = Stream.of("a", "b", "c", "d").map(turns::take).toList();
    assertThat(all).hasSize(Turns.AT_ONCE);

    assertThatThrownBy(() -> turns.take("e")).isInstanceOf(Declined.class);
    all.getFirst().close();
    ask("e", 1);
  }
}
