/** Papers to take away: written as structure, printed as PDF that a screen reader can follow. */
@NullMarked
package org.s11portal.base.paper;

import org.jspecify.annotations.NullMarked;
