package org.s11portal.standards;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The board meeting that signed an edition off. */
@Embeddable
public record SignOff(String meeting, LocalDate signedOffOn) {}
