/** Screens of this module. */
@NullMarked
package org.s11portal.theme.ui;

import org.jspecify.annotations.NullMarked;
