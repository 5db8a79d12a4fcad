package org.s11portal.panel.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import org.s11portal.audit.EvidenceKeeping;
import org.s11portal.audit.OurEvidence;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.panel.ChallengeDetail;
import org.s11portal.panel.ChallengeEvidence;
import org.s11portal.panel.Challenges;
import org.s11portal.panel.LinesOfEnquiry;

/** Everything an agency does about what its panel asks. */
@SpringComponent
record OurWork(
    Challenges challenges,
    ChallengeEvidence evidence,
    LinesOfEnquiry lines,
    EvidenceKeeping keeping,
    OurEvidence library,
    CurrentUser me,
    Clock clock) {

  boolean leads() {
    return me.get().hasAny(Roles.AGENCY_LEAD);
  }

  /** The lead writes, and whoever it is put to; giving the answer is the lead’s. */
  boolean writes(ChallengeDetail challenge) {
    return leads() || challenge.asked().isPutTo(me.get().user());
  }

  /** New files are taken in by those who look after the agency’s evidence. */
  boolean mayUpload() {
    return me.get().hasAny(Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
