/** Themes: what challenges and findings of panels have in common, coded by the officers. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "identity",
      "agency",
      "standards",
      "audit",
      "panel",
      "panel :: ui"
    })
package org.s11portal.theme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
