/** What every module stands on: refusals, typed ids, texts, dates, history and the shell. */
@NullMarked
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
package org.s11portal.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
