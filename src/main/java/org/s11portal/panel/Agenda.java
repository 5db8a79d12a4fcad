package org.s11portal.panel;

import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSets;
import org.springframework.stereotype.Component;

/** What the agenda of a panel holds: the opening and every criterion of the return’s set. */
@Component
class Agenda {

  private final AuditRounds rounds;
  private final StandardSets sets;

  Agenda(AuditRounds rounds, StandardSets sets) {
    this.rounds = rounds;
    this.sets = sets;
  }

  StandardSetDetail set(RoundId round) {
    return sets.get(rounds.get(round).set());
  }

  CriterionDetail criterion(ScrutinyPanel panel, String code) {
    return set(panel.round()).criterion(code).orElseThrow(NotFound::new);
  }

  void require(ScrutinyPanel panel, AgendaItem item) {
    if (!item.equals(AgendaItem.OPENING)) {
      criterion(panel, item.value());
    }
  }
}
