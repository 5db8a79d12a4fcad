package org.s11portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"olive@example.org", "o.marsh+s11@mail.example.co.uk", " a@b.example "})
  void anAddressIsTaken(String written) {
    assertThat(MailAddress.read(written)).contains(new MailAddress(written.strip()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "olive",
        "@example.org",
        "olive@",
        "a@example.org\r\nBcc: b@example.org",
        "a@example.org\nb@example.org",
        "a@example.org,b@example.org",
        "a@example.org;b@example.org",
        "Olive <olive@example.org>",
        "group:a@example.org;",
        "a b@example.org",
        "a@example.org\0"
      })
  void whatIsNotExactlyOneAddressIsNone(String written) {
    assertThat(MailAddress.read(written)).isEmpty();
  }
}
