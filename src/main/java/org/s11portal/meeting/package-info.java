/** The board’s meetings: when and where, the papers received, what was decided and minuted. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "identity", "evidence", "evidence :: ui"})
package org.s11portal.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
