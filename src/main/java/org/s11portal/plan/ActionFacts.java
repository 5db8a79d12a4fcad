package org.s11portal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;

/**
 * An action of a year’s plan by its facts, without what anybody has reported on it.
 *
 * @param refs what the board calls it, the one to know it by first
 * @param leads the offices and bodies that lead it, as the plan names them
 */
public record ActionFacts(
    String year,
    List<String> refs,
    int priority,
    String priorityTitle,
    String outcome,
    List<String> leads,
    Optional<LocalDate> due,
    PlanStatus status,
    boolean overdue,
    Rag rag,
    List<Answers> answers) {

  /** A criterion it answers: of all agencies or of one, ever since or as one round found it. */
  public record Answers(String criterion, Optional<AgencyId> agency, Optional<RoundId> round) {}
}
