/**
 * The demonstration partnership, brought to life through the services as its people would: nothing
 * here exists outside the profile {@code demonstration}.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "identity",
      "agency",
      "standards",
      "evidence",
      "audit",
      "panel",
      "meeting",
      "plan",
      "board",
      "report",
      "theme"
    })
package org.s11portal.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
