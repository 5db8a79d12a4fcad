package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.s11portal.audit.Completeness;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.base.ui.Card;

/** What a return still lacks, by standard; each line leads to its place. */
class MissingList extends Div {

  MissingList(ReturnDetail whole) {
    addClassName("stack");
    whole.completeness().missing().stream()
        .collect(
            Collectors.groupingBy(
                missing -> missing.criterion().standard(), TreeMap::new, Collectors.toList()))
        .forEach(
            (number, missing) -> {
              var list = new UnorderedList();
              missing.stream().map(MissingList::line).forEach(list::add);
              add(Card.titled(title(whole, number), list));
            });
  }

  private static String title(ReturnDetail whole, int number) {
    return whole
        .set()
        .standard(number)
        .map(standard -> text("audit.standard", number, standard.title()))
        .orElse("");
  }

  private static ListItem line(Completeness.Missing missing) {
    var criterion = missing.criterion();
    return new ListItem(
        new Anchor(
            AuditNavigation.answer(criterion.code()),
            text(
                "audit.missing.line",
                criterion.code(),
                criterion.title(),
                text("audit.missing." + missing.what()))));
  }
}
