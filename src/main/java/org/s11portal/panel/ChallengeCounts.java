package org.s11portal.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The challenges of a round in figures. Overdue ones are also counted under their status. */
public record ChallengeCounts(Map<ChallengeStatus, Long> byStatus, long overdue) {

  static ChallengeCounts of(List<ChallengeCount> counts) {
    return new ChallengeCounts(
        counts.stream()
            .collect(Collectors.toUnmodifiableMap(ChallengeCount::status, ChallengeCount::count)),
        counts.stream().mapToLong(ChallengeCount::overdue).sum());
  }

  /** As they stood when a day was over; one of which no status is known had only been raised. */
  static ChallengeCounts at(List<Challenge> raised, Map<String, String> known, LocalDate day) {
    var standing =
        raised.stream()
            .collect(
                Collectors.groupingBy(
                    one ->
                        ChallengeStatus.valueOf(
                            known.getOrDefault(
                                one.id().value().toString(), ChallengeStatus.RAISED.name()))));
    return new ChallengeCounts(
        standing.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> (long) entry.getValue().size())),
        standing.getOrDefault(ChallengeStatus.RAISED, List.of()).stream()
            .filter(one -> one.detail().answerDue().isBefore(day))
            .count());
  }

  public long total() {
    return byStatus.values().stream().mapToLong(Long::longValue).sum();
  }

  public long count(ChallengeStatus status) {
    return byStatus.getOrDefault(status, 0L);
  }

  /** Those on which somebody still has to say something. */
  public long open() {
    return count(ChallengeStatus.RAISED) + count(ChallengeStatus.ANSWERED);
  }
}
