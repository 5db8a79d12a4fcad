/** The page that explains the portal to the people who use it. */
@NullMarked
package org.s11portal.base.ui.help;

import org.jspecify.annotations.NullMarked;
