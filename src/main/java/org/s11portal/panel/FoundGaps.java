package org.s11portal.panel;

import java.util.List;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.standards.StandardSets;
import org.springframework.stereotype.Component;

/** Every final gap of a round; whoever asks it has seen to who may know. */
@Component
public class FoundGaps {

  private final ModerationRepository moderations;
  private final AuditRounds rounds;
  private final StandardSets sets;
  private final CurrentUser currentUser;

  FoundGaps(
      ModerationRepository moderations,
      AuditRounds rounds,
      StandardSets sets,
      CurrentUser currentUser) {
    this.moderations = moderations;
    this.rounds = rounds;
    this.sets = sets;
    this.currentUser = currentUser;
  }

  /** By agency and criterion; those of one’s own agency are not there. */
  public List<FoundGap> in(RoundId round) {
    var scale = sets.get(rounds.get(round).set()).scale();
    var by = currentUser.get();
    return moderations.finalIn(round).stream()
        .filter(one -> !by.belongsTo(one.agency()) && scale.isGap(one.verdict().grade()))
        .map(
            one ->
                new FoundGap(
                    new FindingKey(round, one.agency(), one.code()), one.verdict().reason()))
        .toList();
  }
}
