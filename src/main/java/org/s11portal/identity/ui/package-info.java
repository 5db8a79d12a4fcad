/** Screens of this module. */
@NullMarked
package org.s11portal.identity.ui;

import org.jspecify.annotations.NullMarked;
