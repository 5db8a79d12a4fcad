/** Screens of this module. */
@NullMarked
package org.s11portal.opendata.ui;

import org.jspecify.annotations.NullMarked;
