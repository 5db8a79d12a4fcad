package org.s11portal.local;

import java.util.function.Supplier;

/** Starts a process so that it is remembered, and ended with the others. */
interface Launch {

  Part of(Supplier<Part> process);
}
