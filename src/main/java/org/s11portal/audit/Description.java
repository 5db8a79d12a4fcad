package org.s11portal.audit;

import java.time.LocalDate;
import java.util.Optional;

/** What an agency says of a document: its title, the day it is from, and when to look again. */
public record Description(
    String title, Optional<LocalDate> evidenceDate, Optional<LocalDate> reviewBy) {}
