package org.s11portal.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Stale;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

/** What one sitting said on one item. */
@Entity
class MinuteItem {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "sitting")
  private PanelSitting sitting;

  private AgendaItem item;

  @Column(columnDefinition = "longtext")
  private String text = "";

  private @Nullable UserId editedBy;
  private @Nullable Instant editedAt;
  @Version private long version;

  protected MinuteItem() {}

  MinuteItem(PanelSitting sitting, AgendaItem item) {
    id = UUID.randomUUID();
    this.sitting = sitting;
    this.item = item;
  }

  /**
   * Keeps what was typed.
   *
   * @throws Stale when somebody else has saved since the version the screen held
   */
  void write(ScrutinyPanel panel, WriteText typed, SignedIn by, Instant now) {
    panel.table(by).requireMayMinute();
    var stands = editedAt == null ? WrittenText.NOTHING_YET : version;
    if (typed.version() != stands) {
      throw new Stale("panel.refused.staleText");
    }
    text = typed.text();
    editedBy = by.user();
    editedAt = now;
  }

  boolean isOf(PanelId panel) {
    return sitting.panel().equals(panel);
  }

  int sittingNumber() {
    return sitting.number();
  }

  WrittenText detail() {
    return new WrittenText(
        item, text, Optional.ofNullable(editedBy), Optional.ofNullable(editedAt), version);
  }
}
