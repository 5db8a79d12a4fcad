/** Screens of this module. */
@NullMarked
package org.s11portal.notification.ui;

import org.jspecify.annotations.NullMarked;
