/** Screens of this module. */
@NullMarked
package org.s11portal.board.ui;

import org.jspecify.annotations.NullMarked;
