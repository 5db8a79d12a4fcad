package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** The two ways to look at the schedule; the address says which it is. */
class ScheduleWays extends Nav {

  ScheduleWays(ScheduleQuery query) {
    addClassNames("panel-ways", "no-print");
    setAriaLabel(text("panel.ways"));
    add(
        new UnorderedList(
            way("panel.ways.list", query.asCalendar(false), !query.calendar()),
            way("panel.ways.calendar", query.asCalendar(true), query.calendar())));
  }

  private static ListItem way(String key, ScheduleQuery query, boolean here) {
    var link = new Anchor(query.address(), text(key));
    if (here) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return new ListItem(link);
  }
}
