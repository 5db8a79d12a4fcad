@NullMarked
package org.s11portal;

import org.jspecify.annotations.NullMarked;
