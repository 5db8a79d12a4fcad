package org.s11portal.identity;

import jakarta.persistence.Converter;
import org.s11portal.base.CodeId;

/** A partner agency, by the short word that the identity server, addresses and tables share. */
public record AgencyId(String value) implements CodeId {

  /**
   * No agency: what the board keeps for itself is owned under this word, which none may join by.
   */
  public static final AgencyId BOARD = new AgencyId("board");

  @Converter(autoApply = true)
  static class InColumn extends Column<AgencyId> {
    InColumn() {
      super(AgencyId::new);
    }
  }
}
