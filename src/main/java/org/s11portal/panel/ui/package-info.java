/** Screens of this module. */
@NullMarked
package org.s11portal.panel.ui;

import org.jspecify.annotations.NullMarked;
