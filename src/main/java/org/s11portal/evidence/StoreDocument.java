package org.s11portal.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/**
 * Asks for a document to be checked and kept for an agency; without a title its name serves.
 *
 * @param replaces the document this is a newer version of; the older one stays as it is
 */
public record StoreDocument(
    AgencyId owner,
    UserId by,
    FileName fileName,
    Optional<String> title,
    Optional<LocalDate> evidenceDate,
    Optional<LocalDate> reviewBy,
    Optional<DocumentId> replaces) {

  /** A file as it was dropped: nothing known of it but its name. */
  public StoreDocument(AgencyId owner, String fileName, UserId by) {
    this(
        owner,
        by,
        new FileName(fileName),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
