package org.s11portal.plan;

import java.util.List;
import java.util.Optional;
import org.s11portal.plan.reading.HeadingWords;
import org.s11portal.plan.reading.PlanReading;

/**
 * What an uploaded file would become: shown first, and stored only when it is confirmed.
 *
 * @param headings what its columns were said to be, remembered once it is stored
 * @param alreadyStored the plan in force that the very same file has become before
 */
public record PlanPreview(
    PlanReading reading,
    HeadingWords headings,
    List<PlanDefinition.Priority> priorities,
    String suggestedYear,
    String fileHash,
    Optional<PlanSummary> alreadyStored) {

  /** Whether this is not the year in which most of its due dates lie. */
  public boolean looksWrongFor(String year) {
    return !suggestedYear.isEmpty() && !suggestedYear.equals(year);
  }

  public long actions() {
    return priorities.stream().mapToLong(priority -> priority.actions().size()).sum();
  }
}
