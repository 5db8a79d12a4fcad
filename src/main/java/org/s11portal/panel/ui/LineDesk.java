package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.s11portal.panel.AgendaItem;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.LineDetail;

/** One line of enquiry before the panel: its question, what it touches, what is asked under it. */
class LineDesk extends Div implements Following {

  private final transient DeskWork work;
  private final AgendaItem item;
  private final transient Runnable again;
  private final Div top = new Div();
  private final H3 asked = new H3(text("panel.line.challenges"));
  private final ChallengeList challenges;

  LineDesk(DeskWork work, DeskSheet sheet, LineDetail line, Runnable again) {
    this.work = work;
    this.again = again;
    item = AgendaItem.of(line.id());
    addClassName("stack");
    challenges = new ChallengeList(work, sheet, line, again);
    top.addClassName("panel-line");
    if (sheet.rights().challenge()) {
      DeskKeys.on(top, "c", challenges::begin);
    }
    DeskKeys.begin(top);
    add(top, asked, challenges);
    follow(sheet);
  }

  @Override
  public final void follow(DeskSheet newer) {
    newer
        .agenda()
        .line(item)
        .ifPresent(
            line -> {
              top.removeAll();
              top.add(new LineCard(work, newer, line, again));
              asked.setVisible(!newer.challenges(line).isEmpty());
              challenges.follow(newer);
            });
  }
}
