package org.s11portal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Refused;

/** What a meeting decided, and what it is about where that is in the portal. */
@Embeddable
public record Decision(
    @Column(columnDefinition = "longtext") String words, @Nullable String about) {

  static final int LONGEST = 4000;

  /** A decision that says something. */
  public Decision {
    words = words.strip();
    if (words.isEmpty() || words.length() > LONGEST) {
      throw new Refused("meeting.refused.decision", LONGEST);
    }
  }

  /** One that is about this, or about nothing the portal knows. */
  public static Decision about(String words, Optional<Matter> matter) {
    return new Decision(words, matter.map(Matter::key).orElse(null));
  }

  Decision reworded(String anew) {
    return new Decision(anew, about);
  }

  /** Whether it is about this. */
  public boolean isAbout(Matter matter) {
    return matter.key().equals(about);
  }
}
