package org.s11portal.audit;

import org.s11portal.base.Refused;
import org.s11portal.base.Stale;

/** What the sign-off officer declares on handing the return in. */
public record Declaration(String name, String post, String statement, boolean agreed) {

  /** What was declared must be what the round asks to be declared, in its own words. */
  void requireWordsOf(RoundSummary round) {
    if (!statement.strip().equals(round.declaration().strip())) {
      throw new Stale("audit.refused.otherDeclaration");
    }
  }

  void requireMade() {
    if (!agreed) {
      throw new Refused("audit.refused.declarationNotAgreed");
    }
    if (name.isBlank() || post.isBlank()) {
      throw new Refused("audit.refused.declarationUnnamed");
    }
  }
}
