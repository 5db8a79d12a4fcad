package org.s11portal.panel;

import static org.s11portal.base.Texts.text;

import java.util.Map;
import org.s11portal.standards.StandardSetDetail;

/** How the items of an agenda are called in full: the opening, criteria, lines of enquiry. */
public record AgendaTitles(StandardSetDetail set, Map<AgendaItem, String> lines) {

  public String of(AgendaItem item) {
    if (item.line().isPresent()) {
      var title = lines.get(item);
      return title == null ? text("panel.line") : text("panel.line.titled", title);
    }
    return set.criterion(item.value())
        .map(one -> text("panel.agenda.criterion", one.code(), one.title()))
        .orElseGet(() -> text("panel.agenda.opening"));
  }
}
