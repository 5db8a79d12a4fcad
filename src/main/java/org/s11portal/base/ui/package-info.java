/** The shell and the few components every screen is built from. */
@NullMarked
package org.s11portal.base.ui;

import org.jspecify.annotations.NullMarked;
