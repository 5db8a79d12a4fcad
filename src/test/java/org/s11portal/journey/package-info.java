/** People's ways through the whole product, in a real browser on the real three parts. */
@NullMarked
package org.s11portal.journey;

import org.jspecify.annotations.NullMarked;
