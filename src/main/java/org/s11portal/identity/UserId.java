package org.s11portal.identity;

import jakarta.persistence.Converter;
import org.s11portal.base.CodeId;

/** A person, by the user name they sign in with, which never changes. */
public record UserId(String value) implements CodeId {

  @Converter(autoApply = true)
  static class InColumn extends Column<UserId> {
    InColumn() {
      super(UserId::new);
    }
  }
}
