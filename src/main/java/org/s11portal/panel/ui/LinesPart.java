package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Chip;
import org.s11portal.panel.AgendaItem;
import org.s11portal.panel.AgendaOrder;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.LineDetail;
import org.s11portal.panel.PanelDetail;

/** The lines of enquiry of a panel at its opening, and by what the chair orders the agenda. */
class LinesPart extends Div {

  LinesPart(DeskWork work, DeskSheet sheet, Runnable again) {
    addClassName("stack");
    add(new H3(text("panel.lines")));
    var lines = sheet.agenda().lines();
    if (lines.isEmpty()) {
      add(new Paragraph(text("panel.lines.none")));
    } else {
      var list = new UnorderedList();
      list.addClassName("panel-open-challenges");
      lines.forEach(line -> list.add(line(sheet, line)));
      add(list);
    }
    if (sheet.rights().arrange() && !lines.isEmpty()) {
      add(order(work, sheet, again));
    }
    if (sheet.rights().note() && !sheet.panel().concluded()) {
      add(
          new Div(
              new Button(
                  text("panel.lines.prepare"),
                  click -> new LineDialog(work, sheet, again).open())));
    }
  }

  private static ListItem line(DeskSheet sheet, LineDetail line) {
    return new ListItem(
        new Anchor(
            PanelNavigation.desk(sheet.panel().id(), AgendaItem.of(line.id()).value()),
            line.title()),
        state(sheet.panel(), line));
  }

  /** Heard and when, waiting, or left over from a sitting that was held. */
  static Chip state(PanelDetail panel, LineDetail line) {
    return line.heardIn()
        .map(number -> panel.sittings().get(number - 1).date())
        .map(date -> Chip.ok(text("panel.line.heard.on", Dates.day(date))))
        .orElseGet(
            () ->
                panel.isReconvened()
                    ? Chip.warn(text("panel.line.carried"))
                    : Chip.not(text("panel.line.waits")));
  }

  private static Select<AgendaOrder> order(DeskWork work, DeskSheet sheet, Runnable again) {
    var order = new Select<AgendaOrder>();
    order.setLabel(text("panel.lines.order"));
    order.setItems(AgendaOrder.values());
    order.setItemLabelGenerator(one -> text("panel.lines.order." + one));
    order.setValue(sheet.agenda().order());
    order.addValueChangeListener(
        change -> {
          Attempt.to(() -> work.lines().arrange(sheet.panel().id(), change.getValue()));
          again.run();
        });
    return order;
  }
}
