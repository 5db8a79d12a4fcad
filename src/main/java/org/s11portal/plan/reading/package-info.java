/** What a plan's table says: priorities, actions, cross references, and all that is doubtful. */
@NullMarked
package org.s11portal.plan.reading;

import org.jspecify.annotations.NullMarked;
