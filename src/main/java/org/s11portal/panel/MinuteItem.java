package org.s11portal.panel;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.s11portal.base.Stale;
import org.s11portal.identity.SignedIn;

/** What one sitting said on one item. */
@Entity
class MinuteItem {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "sitting")
  private PanelSitting sitting;

  @Embedded private Typed typed;
  @Version private long version;

  protected MinuteItem() {}

  MinuteItem(PanelSitting sitting, AgendaItem item) {
    id = UUID.randomUUID();
    this.sitting = sitting;
    typed = Typed.nothingYet(item);
  }

  /**
   * Keeps what was typed.
   *
   * @throws Stale when somebody else has saved since the version the screen held
   */
  void write(ScrutinyPanel panel, WriteText newer, SignedIn by, Instant now) {
    panel.table(by).requireMayMinute();
    typed = typed.replacedBy(newer, version, by, now);
  }

  boolean isOf(PanelId panel) {
    return sitting.panel().equals(panel);
  }

  int sittingNumber() {
    return sitting.number();
  }

  WrittenText detail() {
    return typed.detail(version);
  }
}
