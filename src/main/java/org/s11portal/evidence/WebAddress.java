package org.s11portal.evidence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Refused;

/**
 * Where a link leads: an http or https address with a host and without a name to sign in with,
 * which only serves to make one host look like another. The portal never fetches it.
 */
public record WebAddress(String value) {

  static final int LONGEST = 2000;

  public WebAddress {
    value = checked(value.strip());
  }

  /** The host a browser would go to; letters of other scripts are shown as they are sent. */
  public String host() {
    return URI.create(value).getHost();
  }

  @Override
  public String toString() {
    return value;
  }

  private static String checked(String given) {
    if (given.isEmpty() || given.length() > LONGEST) {
      throw refused();
    }
    try {
      var address = new URI(plainHost(given));
      var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      if (!(scheme.equals("https") || scheme.equals("http"))
          || address.getHost() == null
          || address.getRawUserInfo() != null) {
        throw refused();
      }
      return address.toASCIIString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw refused();
    }
  }

  /** The same address with its host in the letters that travel (xn--…). */
  private static String plainHost(String given) {
    var start = given.indexOf("://");
    if (start < 0) {
      return given;
    }
    var from = start + 3;
    var to = from;
    while (to < given.length() && "/?#:@".indexOf(given.charAt(to)) < 0) {
      to++;
    }
    return given.substring(0, from) + IDN.toASCII(given.substring(from, to)) + given.substring(to);
  }

  private static Refused refused() {
    return new Refused("evidence.refused.address");
  }

  @Converter(autoApply = true)
  static class InColumn implements AttributeConverter<WebAddress, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable WebAddress address) {
      return address == null ? null : address.value();
    }

    @Override
    public @Nullable WebAddress convertToEntityAttribute(@Nullable String value) {
      return value == null ? null : new WebAddress(value);
    }
  }
}
