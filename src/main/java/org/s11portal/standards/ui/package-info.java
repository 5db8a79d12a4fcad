/** Screens of this module. */
@NullMarked
package org.s11portal.standards.ui;

import org.jspecify.annotations.NullMarked;
