/** The Section 11 report and the figures it rests on. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "identity",
      "agency",
      "standards",
      "audit",
      "panel",
      "meeting",
      "meeting :: ui",
      "plan",
      "board",
      "board :: ui",
      "plan :: ui",
      "theme"
    })
package org.s11portal.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
