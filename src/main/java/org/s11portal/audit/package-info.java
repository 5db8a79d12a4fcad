/** Audit rounds and each agency’s self-assessment, from first answer to declaration. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "identity",
      "agency",
      "standards",
      "standards :: ui",
      "evidence",
      "evidence :: ui"
    })
package org.s11portal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
