package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.s11portal.base.ui.Ball;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.panel.AgendaItem;
import org.s11portal.panel.AgendaPart;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.LineDetail;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardDetail;
import org.s11portal.standards.ui.GradeLooks;

/** The agenda: the opening, then each standard with how many of its criteria have their grade. */
class AgendaList extends Nav {

  private final transient DeskSheet sheet;
  private final transient AgendaItem at;

  AgendaList(DeskSheet sheet, AgendaItem at) {
    this.sheet = sheet;
    this.at = at;
    addClassNames("card", "card-small", "panel-agenda");
    var asked = (int) sheet.whole().asked();
    var title =
        new H2(text("panel.agenda", asked - sheet.outstanding().notModerated().size(), asked));
    title.addClassName("panel-agenda-title");
    title.setId("panel-agenda-title");
    getElement().setAttribute("aria-labelledby", "panel-agenda-title");
    var list = new UnorderedList();
    list.add(opening());
    if (sheet.agenda().byLines().isEmpty()) {
      sheet.whole().set().standards().forEach(standard -> list.add(standard(standard)));
      sheet.agenda().lines().forEach(line -> list.add(new ListItem(line(line))));
    } else {
      sheet.agenda().byLines().forEach(part -> list.add(part(part)));
    }
    add(title, list);
  }

  private ListItem opening() {
    var met = sheet.panel().status().isAhead() ? 0 : 100;
    var link =
        link(AgendaItem.OPENING, new Ball(met, "accent"), new Span(text("panel.agenda.opening")));
    return new ListItem(link);
  }

  private ListItem standard(StandardDetail standard) {
    var of = standard.criteria().size();
    var done = sheet.moderated(standard);
    var here = standard.criteria().stream().anyMatch(one -> AgendaItem.of(one).equals(at));
    var count = new Span(text("panel.agenda.count", done, of));
    count.addClassName("panel-agenda-count");
    var name = new Span(standard.shortHeading());
    var link =
        new Anchor(
            PanelNavigation.desk(sheet.panel().id(), first(standard).code()),
            new Ball(of == 0 ? 0 : done * 100 / of, done == 0 ? "quiet" : "accent"),
            name,
            count);
    link.setClassName("on", here);
    var item = new ListItem(link);
    if (here) {
      var criteria = new UnorderedList();
      standard.criteria().forEach(one -> criteria.add(criterion(one)));
      item.add(criteria);
    }
    return item;
  }

  private ListItem part(AgendaPart part) {
    var item =
        new ListItem(
            part.line()
                .<Component>map(this::line)
                .orElseGet(
                    () -> {
                      var rest = new Span(text("panel.agenda.rest"));
                      rest.addClassName("panel-agenda-rest");
                      return rest;
                    }));
    if (!part.criteria().isEmpty()) {
      var criteria = new UnorderedList();
      part.criteria().forEach(one -> criteria.add(criterion(one)));
      item.add(criteria);
    }
    return item;
  }

  private Anchor line(LineDetail line) {
    var heard = line.isHeard();
    var count = new Span(text(heard ? "panel.line.heard" : "panel.line.waits"));
    count.addClassName("panel-agenda-count");
    return link(
        AgendaItem.of(line.id()),
        new Ball(heard ? 100 : 0, heard ? "accent" : "quiet"),
        new Span(line.title()),
        count);
  }

  /** Where the work of a standard goes on. */
  private CriterionDetail first(StandardDetail standard) {
    return standard.criteria().stream()
        .filter(one -> sheet.moderation(one.code()).isEmpty())
        .findFirst()
        .orElseGet(() -> standard.criteria().getFirst());
  }

  private ListItem criterion(CriterionDetail criterion) {
    var moderation = sheet.moderation(criterion.code());
    var scale = sheet.whole().set().scale();
    var mark =
        moderation
            .map(one -> GradeMark.compact(GradeLooks.of(scale, one.grade())))
            .orElseGet(() -> GradeMark.none(text("panel.agenda.open")));
    return new ListItem(
        link(
            AgendaItem.of(criterion),
            new Span(text("panel.agenda.criterion", criterion.code(), criterion.title())),
            mark));
  }

  private Anchor link(AgendaItem item, Component... content) {
    var link = new Anchor(PanelNavigation.desk(sheet.panel().id(), item.value()), content);
    if (item.equals(at)) {
      link.getElement().setAttribute("aria-current", "page");
    }
    return link;
  }
}
