package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.audit.Completeness;
import org.s11portal.audit.Concern;
import org.s11portal.audit.ReturnCheck;
import org.s11portal.base.ui.Card;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardDetail;

/**
 * What a return still lacks, and apart from it what is worth another look: by standard, and each
 * line leads to its place.
 */
class MissingList extends Div {

  MissingList(ReturnCheck check) {
    addClassName("stack");
    if (!check.missing().isEmpty()) {
      add(card(check, "audit.check.mustBe", standard -> missing(check.missing(standard))));
    }
    if (!check.concerns().isEmpty()) {
      add(card(check, "audit.check.mayBe", standard -> concerns(check.concerns(standard))));
    }
    if (check.hasUnscannedEvidence()) {
      var calm = new Paragraph(text("audit.check.notScannedHere"));
      calm.addClassNames("small", "muted");
      add(calm);
    }
  }

  private static Card card(
      ReturnCheck check, String title, Function<StandardDetail, List<ListItem>> lines) {
    var card = Card.titled(text(title));
    card.addClassName("may-break");
    for (var standard : check.whole().set().standards()) {
      var found = lines.apply(standard);
      if (!found.isEmpty()) {
        var list = new UnorderedList();
        found.forEach(list::add);
        list.addClassName("audit-check");
        card.add(new H3(standard.heading()), list);
      }
    }
    return card;
  }

  private static List<ListItem> missing(List<Completeness.Missing> missing) {
    return missing.stream()
        .map(one -> line(one.criterion(), text("audit.missing." + one.what())))
        .toList();
  }

  /** Several documents with the same fault under one criterion are one line. */
  private static List<ListItem> concerns(List<Concern> concerns) {
    return concerns.stream()
        .map(one -> List.of(one.criterion(), one.kind()))
        .distinct()
        .map(place -> concern(concerns, place))
        .toList();
  }

  private static ListItem concern(List<Concern> concerns, List<?> place) {
    var same =
        concerns.stream()
            .filter(one -> place.equals(List.of(one.criterion(), one.kind())))
            .toList();
    var about = same.stream().map(Concern::about).collect(Collectors.joining(", "));
    var first = same.getFirst();
    return line(first.criterion(), text("audit.concern." + first.kind(), about));
  }

  private static ListItem line(CriterionDetail criterion, String what) {
    return new ListItem(
        new Anchor(
            AuditNavigation.answer(criterion.code()),
            text("audit.missing.line", criterion.code(), criterion.title(), what)));
  }
}
