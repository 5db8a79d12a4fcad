package org.s11portal.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Stale;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

/** What was typed under an agenda item, and by whom last. */
@Embeddable
record Typed(
    AgendaItem item,
    @Column(columnDefinition = "longtext") String text,
    @Nullable UserId editedBy,
    @Nullable Instant editedAt) {

  static Typed nothingYet(AgendaItem item) {
    return new Typed(item, "", null, null);
  }

  /**
   * The newer words in the place of these.
   *
   * @param version of the row these words stand in
   * @throws Stale when somebody else has saved since the version the screen held
   */
  Typed replacedBy(WriteText typed, long version, SignedIn by, Instant now) {
    var stands = editedAt == null ? WrittenText.NOTHING_YET : version;
    if (typed.version() != stands) {
      throw new Stale("panel.refused.staleText");
    }
    return new Typed(item, typed.text(), by.user(), now);
  }

  WrittenText detail(long version) {
    return new WrittenText(
        item, text, Optional.ofNullable(editedBy), Optional.ofNullable(editedAt), version);
  }
}
