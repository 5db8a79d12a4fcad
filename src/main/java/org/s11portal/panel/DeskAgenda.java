package org.s11portal.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardSetDetail;

/**
 * The order in which a panel goes through what was asked, and its lines of enquiry as far as this
 * reader may see them.
 *
 * @param byLines the parts of an agenda by line of enquiry; empty for one by standards
 */
public record DeskAgenda(
    AgendaOrder order, List<LineDetail> lines, List<AgendaPart> byLines, boolean mayReadLines) {

  static DeskAgenda of(
      AgendaOrder order, List<LineDetail> lines, StandardSetDetail asked, boolean mayRead) {
    var by =
        order == AgendaOrder.LINES && !lines.isEmpty()
            ? AgendaPart.of(asked, lines)
            : List.<AgendaPart>of();
    return new DeskAgenda(order, lines, by, mayRead);
  }

  public Optional<LineDetail> line(AgendaItem item) {
    return item.line()
        .flatMap(id -> lines.stream().filter(line -> line.id().equals(id)).findFirst());
  }

  /** What no sitting has heard yet; it waits for the next one. */
  public List<LineDetail> unheard() {
    return lines.stream().filter(line -> !line.isHeard()).toList();
  }

  public List<LineDetail> touching(String code) {
    return lines.stream().filter(line -> line.touches(code)).toList();
  }

  /** The line under which a criterion comes up in this order. */
  public Optional<LineDetail> under(String code) {
    return byLines.stream()
        .filter(part -> part.criteria().stream().anyMatch(one -> one.code().equals(code)))
        .findFirst()
        .flatMap(AgendaPart::line);
  }

  /** Every criterion once, in the order in which it comes up. */
  Stream<CriterionDetail> criteria(StandardSetDetail set) {
    return byLines.isEmpty()
        ? set.criteria()
        : byLines.stream().flatMap(part -> part.criteria().stream());
  }
}
