package org.s11portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.s11portal.identity.Roles;

class LetterTest {

  private static final Instant NOON = Instant.parse("2015-08-03T11:00:00Z");

  @Test
  void aLetterToNobodysAddressFailsAtOnce() {
    var nowhere = GivenPeople.with("nick", Optional.empty(), null, Roles.SAFEGUARDING_OFFICER);

    var letter = new Letter(news("Agency"), nowhere, "Dear Nick", "example.org", NOON);

    assertThat(letter.detail().status()).isEqualTo(LetterStatus.FAILED);
    assertThat(letter.detail().trouble()).contains(Trouble.NO_ADDRESS);
  }

  @Test
  void tryingAgainUsesTheAddressKnownByThen() {
    var nowhere = GivenPeople.with("olive", Optional.empty(), null, Roles.SAFEGUARDING_OFFICER);
    var letter = new Letter(news("Agency"), nowhere, "Dear Olive", "example.org", NOON);

    letter.tryAgain(GivenPeople.OLIVE, NOON);

    assertThat(letter.detail().status()).isEqualTo(LetterStatus.WAITING);
    assertThat(letter.address()).contains("olive@example.org");
  }

  @Test
  void aSubjectIsOneLineWhateverTheAgencyIsCalled() {
    var letter = letter("Agency\r\nBcc: everybody@example.org\u2028" + "x".repeat(400));

    assertThat(letter.subject())
        .startsWith("Handed in: Agency Bcc: everybody@example.org x")
        .hasSize(250)
        .doesNotContainPattern("\\p{Cntrl}");
  }

  @Test
  void pausesGrowUntilThePortalGivesUp() {
    var letter = letter("Agency");
    var pauses =
        IntStream.range(0, 8)
            .mapToObj(
                attempt -> {
                  letter.take(NOON);
                  letter.notSent(Trouble.REFUSED, "451 not now", NOON);
                  assertThat(letter.detail().status()).isEqualTo(LetterStatus.WAITING);
                  return Duration.between(NOON, letter.detail().tryAgainAt());
                })
            .toList();

    assertThat(pauses).isSorted().startsWith(Duration.ofMinutes(2)).endsWith(Duration.ofDays(1));

    letter.take(NOON);
    letter.notSent(Trouble.REFUSED, "451 not now", NOON);

    assertThat(letter.detail().status()).isEqualTo(LetterStatus.FAILED);
    assertThat(letter.detail().answer()).contains("451 not now");
  }

  @Test
  void aSentLetterIsNotTriedAgain() {
    var letter = letter("Agency");
    letter.take(NOON);
    letter.sent(NOON);

    letter.tryAgain(GivenPeople.OLIVE, NOON.plusSeconds(60));

    assertThat(letter.detail().status()).isEqualTo(LetterStatus.SENT);
  }

  private static Letter letter(String agency) {
    return new Letter(news(agency), GivenPeople.OLIVE, "Dear Olive", "example.org", NOON);
  }

  private static News news(String agency) {
    return new News(
        LetterKind.RETURN_SUBMITTED, "one", NOON, "returns/one", List.of(agency, "2015-16"));
  }
}
