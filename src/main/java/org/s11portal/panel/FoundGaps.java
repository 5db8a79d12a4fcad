package org.s11portal.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.PanelVerdict;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.standards.GradeScale;
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
  public List<FindingKey> in(RoundId round) {
    var scale = scale(round);
    var by = currentUser.get();
    return moderations.inRound(round).stream()
        .filter(one -> !by.belongsTo(one.agency()) && scale.isGap(one.grade()))
        .map(one -> new FindingKey(round, one.agency(), one.code()))
        .sorted(
            Comparator.comparing((FindingKey one) -> one.agency().value())
                .thenComparing(FindingKey::code))
        .toList();
  }

  /** The panel’s reason for one of them; empty where there is none, by the same rule. */
  public Optional<String> reason(FindingKey finding) {
    if (currentUser.get().belongsTo(finding.agency())) {
      return Optional.empty();
    }
    var scale = scale(finding.round());
    return moderations.finalOf(finding.agency(), finding.round()).stream()
        .filter(one -> one.code().equals(finding.code()))
        .map(Moderation::verdict)
        .filter(verdict -> scale.isGap(verdict.grade()))
        .map(PanelVerdict::reason)
        .findFirst();
  }

  private GradeScale scale(RoundId round) {
    return sets.get(rounds.get(round).set()).scale();
  }
}
