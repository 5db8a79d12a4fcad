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
      "panel :: ui",
      "plan",
      "plan :: ui",
      "theme"
    })
package org.s11portal.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
