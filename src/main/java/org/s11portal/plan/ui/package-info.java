/** Screens of this module. */
@NullMarked
package org.s11portal.plan.ui;

import org.jspecify.annotations.NullMarked;
