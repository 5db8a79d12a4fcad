/** Who changed what and when, kept for ever. */
@NullMarked
package org.s11portal.base.history;

import org.jspecify.annotations.NullMarked;
