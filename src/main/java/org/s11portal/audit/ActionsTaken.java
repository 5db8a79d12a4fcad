package org.s11portal.audit;

import java.util.List;
import java.util.Map;
import org.s11portal.identity.AgencyId;

/** Where the audit asks what the board did about the findings of a round; the plan answers. */
public interface ActionsTaken {

  /** By the codes of that round. */
  Map<String, List<ActionTaken>> on(RoundId round, AgencyId agency);
}
