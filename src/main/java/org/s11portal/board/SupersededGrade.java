package org.s11portal.board;

import java.time.Instant;
import org.s11portal.standards.Grade;

/** A published grade that a correction took the place of, and until when it was in force. */
public record SupersededGrade(Grade grade, Instant until) {}
