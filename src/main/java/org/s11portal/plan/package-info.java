/** The board’s plan: priorities, actions, milestones, progress and amendments. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "identity",
      "agency",
      "standards",
      "standards :: ui",
      "audit",
      "panel",
      "meeting",
      "meeting :: ui"
    })
package org.s11portal.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
