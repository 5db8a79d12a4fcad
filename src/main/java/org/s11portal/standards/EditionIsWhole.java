package org.s11portal.standards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.s11portal.base.Message;
import org.s11portal.base.Refused;

/** An edition that others read asks something under every standard, each under its own code. */
final class EditionIsWhole {

  private EditionIsWhole() {}

  static void require(StandardSetDetail edition) {
    var lacks = lacks(edition);
    if (!lacks.isEmpty()) {
      throw new Refused("standards.refused.notWhole", lacks.size());
    }
  }

  static List<Lack> lacks(StandardSetDetail edition) {
    var lacks = new ArrayList<Lack>();
    if (edition.standards().isEmpty()) {
      lacks.add(new Lack(edition.title(), Message.of("standards.lack.standards")));
    }
    var codes = new HashSet<String>();
    for (var standard : edition.standards()) {
      var place = Integer.toString(standard.number());
      if (standard.title().isBlank()) {
        lacks.add(new Lack(place, Message.of("standards.lack.title")));
      }
      if (standard.criteria().isEmpty()) {
        lacks.add(new Lack(place, Message.of("standards.lack.criteria")));
      }
      for (var criterion : standard.criteria()) {
        lacks(criterion, codes, lacks);
      }
    }
    return lacks;
  }

  private static void lacks(CriterionDetail criterion, Set<String> codes, List<Lack> lacks) {
    if (criterion.code().isBlank()) {
      lacks.add(new Lack(criterion.title(), Message.of("standards.lack.code")));
    } else if (!codes.add(criterion.code())) {
      lacks.add(new Lack(criterion.code(), Message.of("standards.lack.codeTwice")));
    }
    if (criterion.question().isBlank()) {
      lacks.add(new Lack(criterion.code(), Message.of("standards.lack.question")));
    }
  }
}
