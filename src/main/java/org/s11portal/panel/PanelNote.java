package org.s11portal.panel;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.s11portal.base.Stale;
import org.s11portal.identity.SignedIn;

/** What a panel notes for itself on one item. It is never part of the minutes. */
@Entity
class PanelNote {

  @Id private UUID id;
  private PanelId panel;

  @Embedded private Typed typed;
  @Version private long version;

  protected PanelNote() {}

  PanelNote(PanelId panel, AgendaItem item) {
    id = UUID.randomUUID();
    this.panel = panel;
    typed = Typed.nothingYet(item);
  }

  /**
   * Keeps what was typed.
   *
   * @throws Stale when somebody else has saved since the version the screen held
   */
  void write(ScrutinyPanel on, WriteText newer, SignedIn by, Instant now) {
    on.table(by).requireMayNote();
    typed = typed.replacedBy(newer, version, by, now);
  }

  WrittenText detail() {
    return typed.detail(version);
  }
}
