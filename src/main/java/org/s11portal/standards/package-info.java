/** Standard sets: standards, criteria and the grade scale they are judged on. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "identity", "agency"})
package org.s11portal.standards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
