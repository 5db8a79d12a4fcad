package org.s11portal.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.s11portal.base.Refused;
import org.s11portal.identity.UserId;

/** That somebody answers, since a day, for the actions of a lead whom the plan only names. */
@Entity
class LeadHolding {

  private static final int LONGEST_LEAD = 300;

  @Id private UUID id;
  private String lead;
  @Embedded private Holder holder;
  private LocalDate since;
  private UserId namedBy;

  protected LeadHolding() {}

  LeadHolding(String lead, Holder holder, LocalDate since, UserId namedBy) {
    if (lead.isBlank() || lead.length() > LONGEST_LEAD) {
      throw new Refused("plan.refused.leadName", LONGEST_LEAD);
    }
    id = UUID.randomUUID();
    this.lead = lead;
    this.holder = holder;
    this.since = since;
    this.namedBy = namedBy;
  }

  LeadHoldingId id() {
    return new LeadHoldingId(id);
  }

  String lead() {
    return lead;
  }

  Holder holder() {
    return holder;
  }

  LocalDate since() {
    return since;
  }
}
