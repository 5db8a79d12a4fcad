/** Published results as open data: tables to take away, described, and opened by tokens. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "identity",
      "agency",
      "standards",
      "audit",
      "panel",
      "theme",
      "plan",
      "board",
      "board :: ui"
    })
package org.s11portal.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
