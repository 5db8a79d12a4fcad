package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.s11portal.audit.ActionTaken;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.ActionCheckDetail;
import org.s11portal.panel.CheckAction;
import org.s11portal.panel.DeskSheet;

/** What the board did about last round’s finding, and whether the panel sees that it worked. */
class ToVerify extends Div implements Following {

  private final transient DeskWork work;
  private final transient DeskSheet sheet;
  private final String code;
  private final transient Runnable again;

  ToVerify(DeskWork work, DeskSheet sheet, String code, Runnable again) {
    this.work = work;
    this.sheet = sheet;
    this.code = code;
    this.again = again;
    addClassName("panel-verify");
    follow(sheet);
  }

  @Override
  public final void follow(DeskSheet newer) {
    removeAll();
    var taken = newer.lastYear().map(last -> last.taken(code)).orElse(List.of());
    setVisible(!taken.isEmpty());
    if (!taken.isEmpty()) {
      add(new H3(text("panel.pack.taken")));
      var said = work.checks().on(newer.panel().id());
      taken.forEach(one -> add(line(one, said)));
    }
  }

  private Div line(ActionTaken taken, List<ActionCheckDetail> said) {
    var line = new Div(new Span(taken.inWords()));
    line.addClassName("finding");
    said.stream()
        .filter(check -> check.link().equals(taken.link()))
        .forEach(
            check -> {
              line.add(
                  check.verified()
                      ? Chip.ok(text("panel.check.verified"))
                      : Chip.off(text("panel.check.notVerified")));
              if (!check.note().isBlank()) {
                line.add(new Prose(check.note()));
              }
            });
    if (taken.completed() && sheet.rights().agree()) {
      line.add(buttons(taken));
    }
    return line;
  }

  private Div buttons(ActionTaken taken) {
    var yes =
        new Button(
            text("panel.check.say.yes"),
            click -> {
              if (Attempt.to(() -> say(taken, true, ""))) {
                again.run();
              }
            });
    var no = new Button(text("panel.check.say.no"), click -> no(taken));
    var buttons = new Div(yes, no);
    buttons.addClassNames("actions", "no-print");
    return buttons;
  }

  private void no(ActionTaken taken) {
    Confirm.withReason(
        text("panel.check.no.title"),
        text("panel.check.no.text"),
        text("panel.check.no.why"),
        text("panel.check.no.yes"),
        why -> {
          say(taken, false, why);
          again.run();
        });
  }

  private void say(ActionTaken taken, boolean verified, String note) {
    work.checks().check(new CheckAction(sheet.panel().id(), code, taken.link(), verified, note));
  }
}
