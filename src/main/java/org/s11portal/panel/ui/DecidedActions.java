package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.AgreedActionDetail;
import org.s11portal.panel.BoardAction;
import org.s11portal.panel.DeskSheet;
import org.s11portal.standards.CriterionDetail;

/** What is to be done about one criterion: agreed with the agency, or in the board’s plan. */
class DecidedActions extends Div implements Following {

  private final transient DeskWork work;
  private final transient DeskSheet sheet;
  private final transient CriterionDetail criterion;
  private final transient Runnable again;
  private final Div cards = new Div();
  private final DecideForm form;
  private final Button begin = new Button(text("panel.agreed.begin"), click -> begin());

  DecidedActions(DeskWork work, DeskSheet sheet, CriterionDetail criterion, Runnable again) {
    this.work = work;
    this.sheet = sheet;
    this.criterion = criterion;
    this.again = again;
    addClassNames("stack", "panel-decided");
    cards.addClassName("stack");
    add(cards);
    form = new DecideForm(work, sheet, criterion, again, () -> open(false));
    form.setVisible(false);
    follow(sheet);
    if (sheet.rights().agree()) {
      begin.getElement().setAttribute("aria-keyshortcuts", "I");
      add(form, new Div(begin));
    }
  }

  @Override
  public final void follow(DeskSheet newer) {
    cards.removeAll();
    work.agreed().on(sheet.panel().id()).stream()
        .filter(one -> one.code().equals(criterion.code()))
        .map(this::agreed)
        .forEach(cards::add);
    work.answering().to(sheet.panel().id(), criterion.code()).stream()
        .map(this::answering)
        .forEach(cards::add);
  }

  /** Opens the form, ready to be typed into. */
  void begin() {
    open(true);
    form.begin();
  }

  private void open(boolean open) {
    form.setVisible(open);
    begin.setVisible(!open);
  }

  private Card agreed(AgreedActionDetail one) {
    var card = new Card(new H3(text("panel.agreed.one")), new Prose(one.planned().what())).small();
    card.add(quiet(text("panel.agreed.by", one.planned().who(), Dates.day(one.planned().dueOn()))));
    if (sheet.rights().agree()) {
      card.add(
          new Button(
              text("panel.agreed.withdraw"),
              click -> done(() -> work.agreed().withdraw(one.id()))));
    }
    return card;
  }

  private Card answering(BoardAction action) {
    var card =
        new Card(new H3(text("panel.agreed.plan.one", action.ref())), new Prose(action.activity()))
            .small();
    card.add(quiet(action.status()));
    if (sheet.rights().agree()) {
      card.add(new Button(text("panel.agreed.plan.unlink"), click -> unlink(action)));
    }
    return card;
  }

  private void unlink(BoardAction action) {
    Confirm.withReason(
        text("panel.agreed.plan.unlink.title", action.ref()),
        text("panel.agreed.plan.unlink.text"),
        text("panel.reason"),
        text("panel.agreed.plan.unlink.yes"),
        reason -> {
          work.answering().unlink(sheet.panel().id(), criterion.code(), action.ref(), reason);
          again.run();
        });
  }

  private void done(Runnable deed) {
    if (Attempt.to(deed)) {
      again.run();
    }
  }

  private static Paragraph quiet(String words) {
    var line = new Paragraph(words);
    line.addClassNames("small", "muted");
    return line;
  }
}
