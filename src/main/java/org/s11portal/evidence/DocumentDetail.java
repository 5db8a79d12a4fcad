package org.s11portal.evidence;

import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/**
 * Everything the portal knows of a document.
 *
 * @param scanWords what the scanner found, or why it has not answered; often empty
 */
public record DocumentDetail(
    DocumentSummary summary, UserId uploadedBy, String scanWords, long version) {

  public DocumentId id() {
    return summary.id();
  }

  public AgencyId owner() {
    return summary.owner();
  }

  public String title() {
    return summary.title();
  }

  public FileName fileName() {
    return summary.fileName();
  }

  public FileKind kind() {
    return summary.kind();
  }

  public long size() {
    return summary.size();
  }

  public String sha256() {
    return summary.sha256();
  }
}
