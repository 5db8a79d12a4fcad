package org.s11portal.audit.manifest;

import java.time.LocalDate;

/** What the agency promised under an answer. */
public record FrozenImprovement(String what, String who, LocalDate dueOn) {}
