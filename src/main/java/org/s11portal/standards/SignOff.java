package org.s11portal.standards;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.s11portal.base.Refused;

/** The board meeting that signed an edition off. */
@Embeddable
public record SignOff(String meeting, LocalDate signedOffOn) {

  void requireNamed() {
    if (meeting.isBlank()) {
      throw new Refused("standards.refused.meetingMissing");
    }
  }
}
