package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says before anything is saved what a date would clash with. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.SAFEGUARDING_OFFICER)
public class Clashes {

  private final Diary diary;
  private final Seating seating;

  Clashes(Diary diary, Seating seating) {
    this.diary = diary;
    this.seating = seating;
  }

  public List<Clash> of(PlannedDate planned) {
    return diary.clashes(
        planned.agency(),
        planned.panel(),
        Optional.empty(),
        planned.sitting(),
        seating.seats(planned.seats()));
  }
}
