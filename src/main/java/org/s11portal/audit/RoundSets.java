package org.s11portal.audit;

import static org.s11portal.base.Texts.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.CriterionId;
import org.s11portal.standards.StandardDetail;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSets;
import org.springframework.stereotype.Component;

/**
 * What a round asks: its edition; where case files are looked at, the same questions once for each
 * of them, so that everything that works with a set works with files too.
 */
@Component
public class RoundSets {

  private final StandardSets sets;

  RoundSets(StandardSets sets) {
    this.sets = sets;
  }

  public StandardSetDetail of(RoundSummary round) {
    return perCase(sets.get(round.set()), round.cases());
  }

  static StandardSetDetail perCase(StandardSetDetail set, List<CaseReference> cases) {
    if (cases.isEmpty()) {
      return set;
    }
    return new StandardSetDetail(
        set.id(),
        set.code(),
        set.edition(),
        set.title(),
        set.status(),
        set.signOff(),
        set.scale(),
        IntStream.range(0, cases.size()).mapToObj(nth -> file(set, nth, cases.get(nth))).toList(),
        set.follows(),
        set.version());
  }

  private static StandardDetail file(StandardSetDetail set, int nth, CaseReference file) {
    var number = nth + 1;
    return new StandardDetail(
        number,
        text("audit.case.title", file.value()),
        text("audit.case.title", file.value()),
        set.title(),
        set.criteria().map(criterion -> of(criterion, number, file)).toList(),
        false);
  }

  private static CriterionDetail of(CriterionDetail asked, int number, CaseReference file) {
    var id = file.value() + "/" + asked.id().value();
    return new CriterionDetail(
        new CriterionId(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))),
        file.value() + "." + asked.code(),
        number,
        asked.title(),
        asked.question(),
        asked.guidance(),
        asked.goodLooksLike(),
        asked.evidenceExpected(),
        asked.descriptors(),
        asked.ancestor(),
        asked.audience());
  }
}
