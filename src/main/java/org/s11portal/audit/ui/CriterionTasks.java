package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.s11portal.audit.AnswerProgress;
import org.s11portal.audit.StandardProgress;
import org.s11portal.standards.CriterionDetail;

/** The criteria of one standard, to jump between; each says by shape and word how far it is. */
class CriterionTasks extends Nav {

  private final Map<String, Div> states = new HashMap<>();

  CriterionTasks(StandardProgress standard, String shown) {
    addClassName("audit-jumps");
    var title = standard.standard().briefHeading();
    setAriaLabel(title);
    var list = new OrderedList();
    list.addClassName("audit-jump");
    standard.criteria().forEach(one -> list.add(item(one, shown)));
    var name = new Div(title);
    name.addClassName("audit-jump-title");
    name.getElement().setAttribute("aria-hidden", "true");
    add(name, list);
  }

  /** Something was saved: the list says how far the answer is now. */
  void show(String code, AnswerProgress progress) {
    Optional.ofNullable(states.get(code))
        .ifPresent(
            state -> {
              state.removeAll();
              state.add(ProgressSign.named(progress));
            });
  }

  private ListItem item(StandardProgress.CriterionProgress one, String shown) {
    var criterion = one.criterion();
    var state = new Div(ProgressSign.named(one.progress()));
    states.put(criterion.code(), state);
    var link = new Anchor(AuditNavigation.answer(criterion.code()));
    link.add(new Span(words(criterion)), state);
    if (criterion.code().equals(shown)) {
      link.getElement().setAttribute("aria-current", "page");
    }
    return new ListItem(link);
  }

  private static String words(CriterionDetail criterion) {
    return text("audit.criterion", criterion.code(), criterion.title());
  }
}
