/** Listens to every module and writes to people; nothing depends on it. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "identity",
      "agency",
      "standards",
      "audit",
      "audit :: ui",
      "panel",
      "panel :: calendar",
      "panel :: ui",
      "plan",
      "plan :: ui",
      "board",
      "board :: ui"
    })
package org.s11portal.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
