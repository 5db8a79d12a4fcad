package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;

/** Puts the actions together by something else; what is filtered stays. */
class GroupingChoice extends Nav {

  GroupingChoice(PlanGrouping here, PlanFilter filter) {
    addClassNames("plan-pages", "no-print");
    setAriaLabel(text("plan.by"));
    var list = new UnorderedList();
    for (var one : PlanGrouping.values()) {
      var link =
          new Anchor(
              PlanNavigation.OVERVIEW + "?" + query(one, filter).getQueryString(), one.label());
      if (one == here) {
        link.getElement().setAttribute("aria-current", "true");
      }
      list.add(new ListItem(link));
    }
    add(list);
  }

  static QueryParameters query(PlanGrouping by, PlanFilter filter) {
    return filter.query().merging(PlanGrouping.IN_ADDRESS, by.name());
  }
}
