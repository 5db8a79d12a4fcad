package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.s11portal.base.ui.Notices;
import org.s11portal.panel.AgendaItem;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.RoomNow;
import org.s11portal.panel.RoomStamp;

/**
 * The desk under its heading: agenda, the item under discussion, minutes. It follows what others in
 * the room do, part by part, so that whoever is typing can go on.
 */
class LiveDesk extends Div implements RoomSign.Watcher {

  private final transient DeskWork work;
  private final transient DeskSheet first;
  private final AgendaItem item;
  private final transient Runnable again;
  private final Div desk = new Div();
  private final DeskAside aside;
  private final RoomSign room;
  private AgendaList agenda;
  private Component main;
  private RoomStamp seen;

  LiveDesk(DeskWork work, DeskSheet sheet, AgendaItem item, RoomStamp seen, Runnable again) {
    this.work = work;
    this.item = item;
    this.again = again;
    this.seen = seen;
    first = sheet;
    agenda = new AgendaList(sheet, item);
    main = main(sheet);
    aside = new DeskAside(work, sheet, item);
    desk.add(agenda, main, aside);
    desk.addClassName("panel-desk");
    room = new RoomSign(work, sheet, item, this);
    add(room, desk);
  }

  private Component main(DeskSheet sheet) {
    return sheet
        .whole()
        .set()
        .criterion(item.value())
        .<Component>map(one -> new CriterionDesk(work, sheet, one, again))
        .or(() -> sheet.agenda().line(item).map(line -> new LineDesk(work, sheet, line, again)))
        .orElseGet(() -> opening(sheet));
  }

  private Component opening(DeskSheet sheet) {
    var opening = new OpeningCard(work, sheet, again);
    if (sheet.panel().status().isAhead()) {
      return opening;
    }
    var both = new Div(opening, new AccuracyCard(work, sheet, again));
    both.addClassName("stack");
    return both;
  }

  @Override
  public void look(RoomNow now) {
    aside.follow(now.minutes());
    if (!now.stamp().equals(seen)) {
      seen = now.stamp();
      var sheet = work.schedule().desk(first.panel().id());
      if (item.line().isPresent() && sheet.agenda().line(item).isEmpty()) {
        leave(sheet);
      } else if (sheet.rights().equals(first.rights())
          && sheet.panel().status() == first.panel().status()) {
        follow(sheet);
      } else {
        again.run();
      }
    }
  }

  /** Somebody has taken away the line of enquiry that is shown here. */
  private void leave(DeskSheet sheet) {
    Notices.done(text("panel.line.gone"));
    getUI()
        .ifPresent(
            ui ->
                ui.navigate(PanelNavigation.desk(sheet.panel().id(), AgendaItem.OPENING.value())));
  }

  private void follow(DeskSheet sheet) {
    room.follow(sheet);
    var newer = new AgendaList(sheet, item);
    desk.replace(agenda, newer);
    agenda = newer;
    if (main instanceof Following part) {
      part.follow(sheet);
    } else {
      var other = main(sheet);
      desk.replace(main, other);
      main = other;
    }
  }
}
