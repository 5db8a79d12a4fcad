package org.s11portal.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardSetDetail;

/**
 * Puts minutes in order: by sitting, and within each the opening, the lines of enquiry, and then
 * what was asked; empty items are left out.
 */
final class MinutesInOrder {

  private MinutesInOrder() {}

  static List<SittingMinutes> of(List<MinuteItem> minutes, StandardSetDetail set) {
    var order = new ArrayList<String>();
    order.add(AgendaItem.OPENING.value());
    set.criteria().map(CriterionDetail::code).forEach(order::add);
    return minutes.stream()
        .collect(
            Collectors.groupingBy(MinuteItem::sittingNumber, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(sitting -> new SittingMinutes(sitting.getKey(), items(sitting.getValue(), order)))
        .toList();
  }

  private static List<WrittenText> items(List<MinuteItem> minutes, List<String> order) {
    return minutes.stream()
        .map(MinuteItem::detail)
        .sorted(Comparator.comparingInt(item -> place(item, order)))
        .toList();
  }

  private static int place(WrittenText item, List<String> order) {
    var known = order.indexOf(item.item().value());
    if (item.item().line().isPresent()) {
      return 0;
    }
    return known == 0 ? known - 1 : known;
  }
}
