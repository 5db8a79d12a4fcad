package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.LineDetail;
import org.s11portal.panel.LineWords;
import org.s11portal.standards.CriterionDetail;

/** What a line of enquiry asks and touches, how it stands, and what may be done with it. */
class LineCard extends Card {

  private static final String TITLE = "panel-line";

  private final transient DeskWork work;
  private final transient DeskSheet sheet;
  private final transient LineDetail line;
  private final transient Runnable again;

  LineCard(DeskWork work, DeskSheet sheet, LineDetail line, Runnable again) {
    this.work = work;
    this.sheet = sheet;
    this.line = line;
    this.again = again;
    getElement().setAttribute("aria-labelledby", TITLE);
    var title = new H2(line.title());
    title.setId(TITLE);
    var head = new Div(title, LinesPart.state(sheet.panel(), line));
    head.addClassName("panel-head");
    add(small(text("panel.line")), head, new Prose(line.question()));
    var touched = sheet.touchedBy(line);
    if (!touched.isEmpty()) {
      add(new H3(text("panel.line.criteria.title")), criteria(touched));
    }
    LineWords.origin(line).stream().map(LineCard::small).forEach(this::add);
    line.shared()
        .flatMap(LineDetail.Shared::readAt)
        .map(at -> small(text("panel.line.readAt", Dates.dayAndTime(at))))
        .ifPresent(this::add);
    if (line.shared().isEmpty()) {
      add(small(text("panel.line.private")));
    }
    add(actions());
  }

  private static Paragraph small(String words) {
    var small = new Paragraph(words);
    small.addClassNames("small", "muted");
    return small;
  }

  private UnorderedList criteria(List<CriterionDetail> touched) {
    var list = new UnorderedList();
    list.addClassName("panel-open-challenges");
    touched.forEach(
        one ->
            list.add(
                new ListItem(
                    new Anchor(
                        PanelNavigation.desk(sheet.panel().id(), one.code()),
                        text("panel.agenda.criterion", one.code(), one.title())))));
    return list;
  }

  private Div actions() {
    var actions = new Div();
    actions.addClassNames("actions", "no-print");
    var panel = sheet.panel().id();
    if (sheet.rights().minute() && mayStillChange()) {
      actions.add(
          new Button(
              text(line.isHeard() ? "panel.line.unhear" : "panel.line.hear"),
              click -> run(() -> work.lines().hear(panel, line.id(), !line.isHeard()))));
    }
    if (sheet.rights().answerComments() && line.shared().isEmpty()) {
      actions.add(
          new Button(
              text("panel.line.share"),
              click ->
                  Confirm.ask(
                      text("panel.line.share.title"),
                      text("panel.line.share.text"),
                      text("panel.line.share.yes"),
                      () -> {
                        work.lines().share(panel, line.id());
                        again.run();
                      })));
    }
    if (sheet.rights().note() && line.shared().isEmpty() && !line.isHeard()) {
      actions.add(
          new Button(
              text("panel.line.edit"), click -> new LineDialog(work, sheet, line, again).open()),
          new Button(text("panel.line.drop"), click -> drop()));
    }
    return actions;
  }

  /** What an earlier sitting heard stands. */
  private boolean mayStillChange() {
    return line.heardIn().filter(number -> number != sheet.panel().sittings().size()).isEmpty();
  }

  private void drop() {
    Confirm.ask(
        text("panel.line.drop.title"),
        text("panel.line.drop.text"),
        text("panel.line.drop.yes"),
        () -> {
          work.lines().drop(sheet.panel().id(), line.id());
          getUI().ifPresent(ui -> ui.navigate(PanelNavigation.desk(sheet.panel().id(), "opening")));
        });
  }

  private void run(Runnable deed) {
    if (Attempt.to(deed)) {
      again.run();
    }
  }
}
