package org.s11portal.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.s11portal.standards.CriterionDetail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an agency promised a round ago and what became of it, for whoever may read its return. */
@Service
@Transactional(readOnly = true)
public class PastPromises {

  private final Reach reach;
  private final ReturnReader reader;
  private final LastRounds lastRounds;

  PastPromises(Reach reach, ReturnReader reader, LastRounds lastRounds) {
    this.reach = reach;
    this.reader = reader;
    this.lastRounds = lastRounds;
  }

  /** By the codes of today’s criteria. */
  public Map<String, List<ImprovementDetail>> before(AssessmentId id) {
    var now = reader.read(reach.find(id));
    return lastRounds
        .of(now)
        .map(
            beside ->
                now.set()
                    .criteria()
                    .collect(
                        Collectors.toMap(
                            CriterionDetail::code, criterion -> promised(beside, criterion))))
        .orElseGet(Map::of);
  }

  private static List<ImprovementDetail> promised(
      LastRounds.Beside beside, CriterionDetail criterion) {
    return beside.of(criterion).map(LastRound::promises).orElseGet(List::of);
  }
}
