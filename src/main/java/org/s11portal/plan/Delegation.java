package org.s11portal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.s11portal.base.Refused;

/** That another body, such as a subgroup, carries an action out for its lead since a day. */
@Embeddable
public record Delegation(
    @Column(name = "delegated_to") String body, @Column(name = "delegated_on") LocalDate on) {

  private static final int LONGEST_BODY = 300;

  /** To a body that has a name. */
  public Delegation {
    if (body.isBlank() || body.length() > LONGEST_BODY) {
      throw new Refused("plan.refused.delegatedTo", LONGEST_BODY);
    }
  }
}
