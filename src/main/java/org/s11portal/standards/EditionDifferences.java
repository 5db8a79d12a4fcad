package org.s11portal.standards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed from one edition to another, for whoever may read both. */
@Service
@Transactional(readOnly = true)
public class EditionDifferences {

  private final StandardSets sets;

  EditionDifferences(StandardSets sets) {
    this.sets = sets;
  }

  /** The changes that lead from the earlier edition to the later one. */
  public EditionChanges between(StandardSetId before, StandardSetId after) {
    var ancestors = new HashMap<CriterionId, Optional<CriterionId>>();
    sets.all().stream()
        .flatMap(StandardSetDetail::criteria)
        .forEach(criterion -> ancestors.put(criterion.id(), criterion.ancestor()));
    return new Comparison(
            sets.get(before),
            sets.get(after),
            criterion -> ancestors.getOrDefault(criterion, Optional.empty()))
        .changes();
  }

  /** The editions an edition can be compared with: those it descends from, the nearest first. */
  public List<StandardSetDetail> before(StandardSetDetail edition) {
    var line = new ArrayList<StandardSetDetail>();
    var follows = edition.follows();
    while (follows.isPresent()) {
      var earlier = sets.get(follows.get());
      line.add(earlier);
      follows = earlier.follows();
    }
    return List.copyOf(line);
  }
}
