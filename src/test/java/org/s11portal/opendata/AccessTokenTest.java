package org.s11portal.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Refused;
import org.s11portal.identity.UserId;

/** A token ends, can be revoked, and cannot be guessed. */
class AccessTokenTest {

  private static final Instant NOW = Instant.parse("2016-04-18T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2016, 4, 18);
  private static final UserId MANAGER = new UserId("manager");

  private static AccessToken token(String name, LocalDate endsOn) {
    return new AccessToken(name, TokenSecret.fresh(), endsOn, MANAGER, NOW);
  }

  @Test
  void itOpensUpToAndOnItsLastDay() {
    var token = token("Power BI", TODAY.plusDays(3)).detail();

    assertThat(token.isInForce(TODAY)).isTrue();
    assertThat(token.isInForce(TODAY.plusDays(3))).isTrue();
    assertThat(token.isInForce(TODAY.plusDays(4))).isFalse();
  }

  @Test
  void itMayEndTodayOrInAYearButNeitherBeforeNorAfter() {
    assertThat(token("Today", TODAY).detail().isInForce(TODAY)).isTrue();
    assertThat(token("A year", TODAY.plusYears(1)).detail().endsOn()).isEqualTo("2017-04-18");
    assertThatThrownBy(() -> token("Past", TODAY.minusDays(1)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("opendata.refused.past");
    assertThatThrownBy(() -> token("Long", TODAY.plusYears(1).plusDays(1)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("opendata.refused.tooFar");
  }

  @Test
  void itsDaysAreThoseOfLondon() {
    var lateInTheEvening = Instant.parse("2016-04-17T23:30:00Z");

    assertThatThrownBy(
            () ->
                new AccessToken(
                    "Late", TokenSecret.fresh(), TODAY.minusDays(1), MANAGER, lateInTheEvening))
        .hasMessageContaining("opendata.refused.past");
  }

  @Test
  void onceRevokedItOpensNothingAndIsNotRevokedAgain() {
    var token = token("Power BI", TODAY.plusDays(3));
    token.revoke(MANAGER, NOW);

    assertThat(token.detail().isInForce(TODAY)).isFalse();
    assertThat(token.detail().revoked().orElseThrow().by()).isEqualTo(MANAGER);
    assertThatThrownBy(() -> token.revoke(MANAGER, NOW)).isInstanceOf(Refused.class);
  }

  @Test
  void itHasANameOfOneLine() {
    assertThat(token(" Power\nBI ", TODAY).detail().name()).isEqualTo("Power BI");
    for (var name : new String[] {"", " \n", "x".repeat(AccessToken.LONGEST_NAME + 1)}) {
      assertThatThrownBy(() -> token(name, TODAY)).hasMessageContaining("opendata.refused.name");
    }
  }

  @Test
  void itIsFreshEachTimeSaysItsBeginningAndKeepsTheRest() {
    var secrets = new HashSet<String>();
    Stream.generate(TokenSecret::fresh).limit(1000).map(TokenSecret::value).forEach(secrets::add);
    assertThat(secrets).hasSize(1000).allMatch(value -> TokenSecret.sent(value).isPresent());

    var secret = TokenSecret.fresh();
    assertThat(secret.value()).hasSize(47).startsWith(secret.beginning());
    assertThat(secret.beginning()).hasSize(12).startsWith("s11_");
    assertThat(secret.hash()).hasSize(64).doesNotContain(secret.value());
    assertThat(secret).hasToString("secret");
  }

  @Test
  void whatHasNotTheFormOfATokenIsNotLookedFor() {
    for (var sent : new String[] {"", "s11_", "x".repeat(47), "s11_" + "!".repeat(43)}) {
      assertThat(TokenSecret.sent(sent)).as(sent).isEmpty();
    }
  }
}
