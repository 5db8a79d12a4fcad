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
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.LineDetail;
import org.s11portal.panel.LineWords;

/** One line of enquiry before the panel: its question, what it touches, what was asked under it. */
class LineDesk extends Div {

  private final transient DeskWork work;
  private final transient DeskSheet sheet;
  private final transient LineDetail line;
  private final transient Runnable again;

  LineDesk(DeskWork work, DeskSheet sheet, LineDetail line, Runnable again) {
    this.work = work;
    this.sheet = sheet;
    this.line = line;
    this.again = again;
    addClassName("stack");
    var kicker = new Paragraph(text("panel.line"));
    kicker.addClassNames("small", "muted");
    var head = new Div(new H2(line.title()), LinesPart.state(sheet.panel(), line));
    head.addClassName("panel-head");
    var card = new Card(kicker, head, new Prose(line.question()));
    LineWords.about(line).stream().map(LineDesk::small).forEach(card::add);
    line.shared()
        .flatMap(LineDetail.Shared::readAt)
        .map(at -> small(text("panel.line.readAt", Dates.dayAndTime(at))))
        .ifPresent(card::add);
    if (line.shared().isEmpty()) {
      card.add(small(text("panel.line.private")));
    }
    card.add(actions());
    add(card);
    criteria();
    challenges();
  }

  private static Paragraph small(String words) {
    var small = new Paragraph(words);
    small.addClassNames("small", "muted");
    return small;
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

  private void criteria() {
    var list = new UnorderedList();
    list.addClassName("panel-open-challenges");
    sheet
        .whole()
        .set()
        .criteria()
        .filter(one -> line.touches(one.code()))
        .forEach(
            one ->
                list.add(
                    new ListItem(
                        new Anchor(
                            PanelNavigation.desk(sheet.panel().id(), one.code()),
                            text("panel.agenda.criterion", one.code(), one.title())))));
    if (list.getComponentCount() > 0) {
      add(Card.titled(text("panel.line.criteria.title"), list));
    }
  }

  private void challenges() {
    var under =
        sheet.challenges().stream()
            .filter(one -> one.line().filter(line.id()::equals).isPresent())
            .toList();
    if (!under.isEmpty()) {
      add(new H3(text("panel.line.challenges")));
      under.forEach(one -> add(new ChallengeCard(work, sheet, one, again)));
    }
  }
}
