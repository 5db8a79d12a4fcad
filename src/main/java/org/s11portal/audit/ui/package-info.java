/** Screens of this module. */
@NullMarked
package org.s11portal.audit.ui;

import org.jspecify.annotations.NullMarked;
