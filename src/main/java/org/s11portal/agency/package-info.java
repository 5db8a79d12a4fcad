/** The partner agencies, their kind and their people. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "identity"})
package org.s11portal.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
