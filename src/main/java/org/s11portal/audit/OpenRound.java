package org.s11portal.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.StandardSetId;

/**
 * A new round, and the agencies it asks.
 *
 * @param cases the files that are looked at, in a case-file audit
 */
public record OpenRound(
    RoundId id,
    String title,
    StandardSetId set,
    LocalDate opensOn,
    LocalDate dueOn,
    String declaration,
    Optional<RoundId> previous,
    List<AgencyId> agencies,
    RoundKind kind,
    List<CaseReference> cases) {

  /** A round of the yearly audit. */
  public OpenRound(
      RoundId id,
      String title,
      StandardSetId set,
      LocalDate opensOn,
      LocalDate dueOn,
      String declaration,
      Optional<RoundId> previous,
      List<AgencyId> agencies) {
    this(
        id,
        title,
        set,
        opensOn,
        dueOn,
        declaration,
        previous,
        agencies,
        RoundKind.SECTION_11,
        List.of());
  }

  /** That it asks as many as its kind does, and of what its kind is about. */
  void requireFitKind() {
    if (kind == RoundKind.SINGLE_AGENCY && agencies.size() != 1) {
      throw new Refused("audit.refused.oneAgency");
    }
    if (kind == RoundKind.CASE_FILE) {
      CaseReference.requireEach(cases);
    } else if (!cases.isEmpty()) {
      throw new Refused("audit.refused.casesOfOtherKind");
    }
  }
}
