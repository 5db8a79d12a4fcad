package org.s11portal.meeting;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.OneLine;
import org.s11portal.base.Refused;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.WebAddress;

/** A paper that a meeting received: its title, and where it can be read or what was uploaded. */
@Embeddable
public record MeetingPaper(
    String title, @Nullable WebAddress address, @Nullable DocumentId document) {

  private static final int LONGEST = 200;

  /** A paper with a title. */
  public MeetingPaper {
    title = OneLine.of(title, Integer.MAX_VALUE);
    if (title.isEmpty() || title.length() > LONGEST) {
      throw new Refused("meeting.refused.paper", LONGEST);
    }
  }

  /** As somebody types it: without an address the paper was handed out or spoken. */
  public static MeetingPaper typed(String title, String address) {
    return new MeetingPaper(title, address.isBlank() ? null : new WebAddress(address), null);
  }

  static MeetingPaper uploaded(DocumentSummary document) {
    return new MeetingPaper(document.title(), null, document.id());
  }

  /** Where it can be read, if anywhere. */
  public Optional<WebAddress> where() {
    return Optional.ofNullable(address);
  }

  /** The document, if it was uploaded. */
  public Optional<DocumentId> uploaded() {
    return Optional.ofNullable(document);
  }
}
