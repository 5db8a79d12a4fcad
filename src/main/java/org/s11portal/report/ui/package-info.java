/** Screens of this module. */
@NullMarked
package org.s11portal.report.ui;

import org.jspecify.annotations.NullMarked;
