package org.s11portal.demonstration;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.s11portal.standards.BeginEdition;
import org.s11portal.standards.CriterionDrafts;
import org.s11portal.standards.StandardSetDrafts;
import org.s11portal.standards.StandardSets;
import org.springframework.stereotype.Component;

/** A shorter set for faith organisations, which the manager has only begun to prepare. */
@Component
@DemonstrationProfile
class FaithStandards {

  private static final String EDITION = "faith-2016";
  private static final LocalDate BEGUN = LocalDate.of(2016, 4, 18);

  /** Of the agencies’ standards, those that a place of worship is not asked; the last one first. */
  private static final List<Integer> LEFT_OUT = List.of(9, 8, 7, 2);

  private final Acting acting;
  private final StandardSets sets;
  private final StandardSetDrafts drafts;
  private final CriterionDrafts criteria;

  FaithStandards(
      Acting acting, StandardSets sets, StandardSetDrafts drafts, CriterionDrafts criteria) {
    this.acting = acting;
    this.sets = sets;
    this.drafts = drafts;
    this.criteria = criteria;
  }

  void play() {
    acting.as("manager", BEGUN, LocalTime.of(14, 10), this::begin);
  }

  private void begin() {
    var agencies = sets.current().orElseThrow();
    var set =
        drafts.begin(
            new BeginEdition(agencies.id(), EDITION, text("demonstration.faithStandards")));
    LEFT_OUT.forEach(number -> criteria.removeStandard(sets.get(set).held(), number));
    drafts.numberCriteria(sets.get(set).held());
  }
}
