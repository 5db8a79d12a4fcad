package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import org.s11portal.audit.StandardProgress;
import org.s11portal.base.ui.Card;

/** The criteria of one standard, to jump between. */
class CriterionTasks extends Nav {

  CriterionTasks(StandardProgress standard, String shown) {
    var title =
        text("audit.standard", standard.standard().number(), standard.standard().shortTitle());
    setAriaLabel(title);
    var list = new OrderedList();
    list.addClassName("audit-jump");
    standard.criteria().forEach(one -> list.add(item(one, shown)));
    add(Card.titled(title, list).small());
  }

  private static ListItem item(StandardProgress.CriterionProgress one, String shown) {
    var criterion = one.criterion();
    var link =
        new Anchor(
            AuditNavigation.answer(criterion.code()),
            text("audit.criterion", criterion.code(), criterion.title()));
    if (criterion.code().equals(shown)) {
      link.getElement().setAttribute("aria-current", "page");
    }
    link.addComponentAsFirst(ProgressSign.small(one.progress()));
    return new ListItem(link);
  }
}
