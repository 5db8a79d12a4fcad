/** Kills the portal at random moments and looks whether what it acknowledged is there. */
@NullMarked
package org.s11portal.killing;

import org.jspecify.annotations.NullMarked;
