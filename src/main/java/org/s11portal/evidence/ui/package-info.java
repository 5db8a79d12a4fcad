/** The pieces of other modules’ screens that show, take in and hand out documents. */
@NullMarked
@NamedInterface("ui")
package org.s11portal.evidence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
