/** Screens of this module. */
@NullMarked
package org.s11portal.meeting.ui;

import org.jspecify.annotations.NullMarked;
