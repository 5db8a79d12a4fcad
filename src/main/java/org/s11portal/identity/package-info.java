/** Who is signed in, which roles they hold and which agency they act for. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base"})
package org.s11portal.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
