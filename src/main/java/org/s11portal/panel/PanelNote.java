package org.s11portal.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Stale;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

/** What a panel notes for itself on one item. It is never part of the minutes. */
@Entity
class PanelNote {

  @Id private UUID id;
  private PanelId panel;
  private AgendaItem item;

  @Column(columnDefinition = "longtext")
  private String text = "";

  private @Nullable UserId editedBy;
  private @Nullable Instant editedAt;
  @Version private long version;

  protected PanelNote() {}

  PanelNote(PanelId panel, AgendaItem item) {
    id = UUID.randomUUID();
    this.panel = panel;
    this.item = item;
  }

  /**
   * Keeps what was typed.
   *
   * @throws Stale when somebody else has saved since the version the screen held
   */
  void write(ScrutinyPanel on, WriteText typed, SignedIn by, Instant now) {
    on.table(by).requireMayNote();
    var stands = editedAt == null ? WrittenText.NOTHING_YET : version;
    if (typed.version() != stands) {
      throw new Stale("panel.refused.staleText");
    }
    text = typed.text();
    editedBy = by.user();
    editedAt = now;
  }

  WrittenText detail() {
    return new WrittenText(
        item, text, Optional.ofNullable(editedBy), Optional.ofNullable(editedAt), version);
  }
}
