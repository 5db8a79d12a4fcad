package org.s11portal.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;

/** One e-mail address that can stand in a header and adds nothing to it. */
record MailAddress(String value) {

  private static final int LONGEST = 254;

  /** The address, or empty when what is written there is not exactly one. */
  static Optional<MailAddress> read(String written) {
    var address = written.strip();
    if (address.length() > LONGEST
        || address.indexOf('@') < 1
        || address.chars().anyMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c))) {
      return Optional.empty();
    }
    try {
      var read = InternetAddress.parse(address, true);
      return read.length == 1 && !read[0].isGroup() && address.equals(read[0].getAddress())
          ? Optional.of(new MailAddress(address))
          : Optional.empty();
    } catch (AddressException notOne) {
      return Optional.empty();
    }
  }
}
