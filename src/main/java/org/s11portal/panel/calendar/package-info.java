/** Dates of panels as calendar programs read them: invitations, changes and feeds. */
@NamedInterface("calendar")
@NullMarked
package org.s11portal.panel.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
