package org.s11portal.audit;

import org.s11portal.base.Refused;

/** What the sign-off officer declares on handing the return in. */
public record Declaration(String name, String post, String statement, boolean agreed) {

  void requireMade() {
    if (!agreed) {
      throw new Refused("audit.refused.declarationNotAgreed");
    }
    if (name.isBlank() || post.isBlank()) {
      throw new Refused("audit.refused.declarationUnnamed");
    }
  }
}
