package org.s11portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.s11portal.base.Refused;

class WebAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "ftp://example.org/a",
        "//example.org/a",
        "example.org",
        "https://",
        "https:///path",
        "https://www.gov.uk@evil.example/",
        "https://example.org/a\r\nSet-Cookie: a=b",
        "https://example.org/<script>",
      })
  void whatIsNoOrdinaryAddressOfAPageIsRefused(String given) {
    assertThatThrownBy(() -> new WebAddress(given)).isInstanceOf(Refused.class);
  }

  @Test
  void anAddressIsKeptAndItsHostIsShown() {
    var address = new WebAddress(" https://www.sandwell.example:8443/policy?id=3#top ");

    assertThat(address.value()).isEqualTo("https://www.sandwell.example:8443/policy?id=3#top");
    assertThat(address.host()).isEqualTo("www.sandwell.example");
  }

  @Test
  void aHostInLookalikeLettersIsShownAsItTravels() {
    assertThat(new WebAddress("https://www.gоv.uk/").host()).startsWith("www.xn--");
  }

  @Test
  void anEndlessAddressIsRefused() {
    assertThatThrownBy(() -> new WebAddress("https://example.org/" + "a".repeat(2000)))
        .isInstanceOf(Refused.class);
  }
}
