package org.s11portal.report;

import java.time.Instant;

/** Figures as they are stored, when they were taken, and what changed since the time before. */
record TakenFigures(String figures, String changes, Instant at) {}
