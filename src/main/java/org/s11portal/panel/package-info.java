/** Scrutiny panels: booking, minutes, challenge, and the moderation they make. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "identity",
      "agency",
      "standards",
      "standards :: ui",
      "evidence",
      "evidence :: ui",
      "audit",
      "audit :: ui"
    })
package org.s11portal.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
