package org.s11portal.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/** Asks for a link to be kept as evidence; without a title its host serves. */
public record KeepLink(
    AgencyId owner,
    UserId by,
    WebAddress address,
    Optional<String> title,
    Optional<LocalDate> evidenceDate,
    Optional<LocalDate> reviewBy) {

  /** The same as a document: its content is the address. */
  StoreDocument asDocument() {
    return new StoreDocument(
        owner,
        by,
        new FileName(address.host()),
        title.filter(words -> !words.isBlank()).or(() -> Optional.of(address.host())),
        evidenceDate,
        reviewBy,
        Optional.empty());
  }
}
