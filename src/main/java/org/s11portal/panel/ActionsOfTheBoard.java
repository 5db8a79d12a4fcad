package org.s11portal.panel;

import java.util.List;
import java.util.Map;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;

/** Where panels ask for the actions of the board’s plan; the plan module, above, answers. */
public interface ActionsOfTheBoard {

  /** Those of the newest plan, in its order. */
  List<BoardAction> all();

  /** Those that answer what was found of an agency in a round, by criterion code. */
  Map<String, List<BoardAction>> answering(RoundId round, AgencyId agency);

  /** From now on this action answers the finding. */
  void link(String ref, FindingKey finding);

  /** It does not answer the finding after all. */
  void unlink(String ref, FindingKey finding, String reason);
}
