/** Screens of this module. */
@NullMarked
package org.s11portal.agency.ui;

import org.jspecify.annotations.NullMarked;
