/** Starts the three real parts - database, identity server, portal - on one machine. */
@NullMarked
package org.s11portal.local;

import org.jspecify.annotations.NullMarked;
