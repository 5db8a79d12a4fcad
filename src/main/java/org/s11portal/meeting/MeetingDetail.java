package org.s11portal.meeting;

import java.util.List;
import java.util.Optional;

/** A meeting whole: the papers, the decisions, and what the rest of the portal keeps of it. */
public record MeetingDetail(
    MeetingSummary summary,
    String minutes,
    List<MeetingPaper> papers,
    List<Decision> decisions,
    List<Correction> corrections,
    List<Matter> matters) {

  /** What a decision is about, where the portal still has it. */
  public Optional<Matter> matterOf(Decision decision) {
    return matters.stream().filter(decision::isAbout).findFirst();
  }

  /** The same as those see it who do not keep it: decisions count when the record is closed. */
  MeetingDetail forReaders() {
    return summary.status() == MeetingStatus.HELD
        ? this
        : new MeetingDetail(summary, minutes, papers, List.of(), corrections, matters);
  }
}
