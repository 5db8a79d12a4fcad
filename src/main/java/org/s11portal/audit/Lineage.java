package org.s11portal.audit;

import java.util.HashSet;
import java.util.Optional;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSets;
import org.springframework.stereotype.Component;

/** Finds what a criterion was in an earlier edition, whatever its code was then. */
@Component
public class Lineage {

  private final StandardSets sets;

  Lineage(StandardSets sets) {
    this.sets = sets;
  }

  /**
   * The criterion of the earlier edition that this one descends from, over as many editions as lie
   * between. Editions of one set that say nothing of their descent are matched by code.
   */
  public Optional<CriterionDetail> of(
      CriterionDetail criterion, StandardSetDetail edition, StandardSetDetail earlier) {
    var seen = new HashSet<>();
    var set = edition;
    var here = Optional.of(criterion);
    while (!set.id().equals(earlier.id())) {
      if (set.follows().isEmpty() || !seen.add(set.id())) {
        return edition.code().equals(earlier.code())
            ? earlier.criterion(criterion.code())
            : Optional.empty();
      }
      var before = sets.get(set.follows().get());
      here = here.flatMap(CriterionDetail::ancestor).flatMap(before::criterion);
      set = before;
    }
    return here.flatMap(found -> earlier.criterion(found.id()));
  }
}
