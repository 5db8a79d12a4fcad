/** Documents: checked bytes, hashes and storage, ignorant of who may read them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "identity"})
package org.s11portal.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
