/** What the board sees: moderated results beside the plan actions they feed. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "identity",
      "agency",
      "standards",
      "standards :: ui",
      "evidence",
      "audit",
      "audit :: ui",
      "panel",
      "plan",
      "plan :: ui"
    })
package org.s11portal.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
