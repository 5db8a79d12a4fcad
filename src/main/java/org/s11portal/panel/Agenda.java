package org.s11portal.panel;

import org.s11portal.agency.Agencies;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSets;
import org.s11portal.base.NotFound;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardSetDetail;
import org.springframework.stereotype.Component;

/** What the agenda of a panel holds: the opening and every criterion that was asked. */
@Component
class Agenda {

  private final AuditRounds rounds;
  private final RoundSets sets;
  private final Agencies agencies;
  private final LineReader lines;

  Agenda(AuditRounds rounds, RoundSets sets, Agencies agencies, LineReader lines) {
    this.rounds = rounds;
    this.sets = sets;
    this.agencies = agencies;
    this.lines = lines;
  }

  StandardSetDetail set(RoundId round) {
    return sets.of(rounds.get(round));
  }

  /** What the agency of this panel was asked: some criteria are for some kinds of agency only. */
  StandardSetDetail asked(ScrutinyPanel panel) {
    var set = set(panel.round());
    return set.isAskedOfAll()
        ? set
        : agencies.find(panel.agency()).map(one -> set.asAskedOf(one.kind())).orElse(set);
  }

  CriterionDetail criterion(ScrutinyPanel panel, String code) {
    return asked(panel).criterion(code).orElseThrow(NotFound::new);
  }

  void require(ScrutinyPanel panel, AgendaItem item) {
    var line = item.line();
    if (line.isPresent()) {
      if (!lines.isBefore(panel, line.get())) {
        throw new NotFound();
      }
    } else if (!item.equals(AgendaItem.OPENING)) {
      criterion(panel, item.value());
    }
  }
}
