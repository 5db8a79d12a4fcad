/** Screens of this module. */
@NullMarked
package org.s11portal.evidence.ui;

import org.jspecify.annotations.NullMarked;
