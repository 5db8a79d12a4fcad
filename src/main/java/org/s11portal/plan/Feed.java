package org.s11portal.plan;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.s11portal.identity.AgencyId;

/** An action answers a criterion; for one agency where the agency is named. */
@Embeddable
record Feed(String criterion, String agency) {

  private static final String ALL = "";

  static Feed of(CriterionLink link) {
    return new Feed(link.criterion(), link.agency().map(AgencyId::value).orElse(ALL));
  }

  CriterionLink link() {
    return new CriterionLink(
        criterion, Optional.of(agency).filter(code -> !code.equals(ALL)).map(AgencyId::new));
  }
}
