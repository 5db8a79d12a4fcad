package org.s11portal.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardSetDetail;

/**
 * A part of an agenda by line of enquiry: a line with the criteria that come up under it, or, last
 * and without a line, everything else.
 */
public record AgendaPart(Optional<LineDetail> line, List<CriterionDetail> criteria) {

  /** Each criterion comes up exactly once: under the first line that touches it, or at the end. */
  static List<AgendaPart> of(StandardSetDetail asked, List<LineDetail> lines) {
    var taken = new HashSet<String>();
    var parts = new ArrayList<AgendaPart>();
    for (var line : lines) {
      var under =
          asked
              .criteria()
              .filter(one -> line.touches(one.code()) && taken.add(one.code()))
              .toList();
      parts.add(new AgendaPart(Optional.of(line), under));
    }
    var rest = asked.criteria().filter(one -> !taken.contains(one.code())).toList();
    if (!rest.isEmpty()) {
      parts.add(new AgendaPart(Optional.empty(), rest));
    }
    return List.copyOf(parts);
  }
}
