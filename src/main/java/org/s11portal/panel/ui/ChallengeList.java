package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.SaveGuard;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.LineDetail;
import org.s11portal.panel.RaiseChallenge;
import org.s11portal.standards.CriterionDetail;

/** What the panel asks about one criterion, and the form to ask something more. */
class ChallengeList extends Div implements Following {

  private static final int DAYS_TO_ANSWER = 14;

  private final transient DeskWork work;
  private final transient DeskSheet sheet;
  private final transient CriterionDetail criterion;
  private final transient Runnable again;
  private final TextArea asked = new TextArea(text("panel.challenge.text"));
  private final DatePicker due = new DatePicker(text("panel.challenge.answerDue"));
  private final AskedChoice asks;
  private final Select<LineDetail> under = new Select<>();
  private final Div cards = new Div();
  private final Div form = new Div();
  private final Button begin = new Button(text("panel.challenge.begin"), click -> begin());
  private final SaveGuard guard;

  ChallengeList(DeskWork work, DeskSheet sheet, CriterionDetail criterion, Runnable again) {
    this.work = work;
    this.sheet = sheet;
    this.criterion = criterion;
    this.again = again;
    asks =
        new AskedChoice(
            sheet.rights().challenge() ? work.challenges().askable(sheet.panel().id()) : List.of());
    addClassNames("stack", "panel-challenges");
    cards.addClassName("stack");
    add(cards);
    follow(sheet);
    asked.setWidthFull();
    asked.setMinRows(2);
    due.setLocale(Locale.UK);
    due.setValue(work.today().plusDays(DAYS_TO_ANSWER));
    guard = SaveGuard.protect(asked, sheet.panel().id().value() + criterion.code() + "challenge");
    var raise = new Button(text("panel.challenge.raise"), click -> raise());
    raise.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    // What is being typed counts as well: the field has not yet told the server of it.
    raise
        .addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
        .listenOn(form)
        .resetFocusOnActiveElement();
    raise.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
    var drop = new Button(text("base.cancel"), click -> open(false));
    var buttons = new Div(raise, drop);
    buttons.addClassName("actions");
    var note = new Paragraph(text("panel.challenge.agencyReads"));
    note.addClassNames("small", "muted");
    form.add(asked, asks, due);
    underWhichLine(form);
    form.add(note, buttons);
    form.addClassNames("card", "card-small", "form");
    form.setVisible(false);
    if (sheet.rights().challenge()) {
      begin.getElement().setAttribute("aria-keyshortcuts", "C");
      add(form, new Div(begin));
    }
  }

  private void underWhichLine(Div form) {
    var touching = sheet.agenda().touching(criterion.code());
    if (!touching.isEmpty()) {
      under.setLabel(text("panel.challenge.under"));
      under.setEmptySelectionAllowed(true);
      under.setEmptySelectionCaption(text("panel.challenge.under.none"));
      under.setItemLabelGenerator(line -> line == null ? "" : line.title());
      under.setItems(touching);
      sheet.agenda().under(criterion.code()).ifPresent(under::setValue);
      form.add(under);
    }
  }

  @Override
  public final void follow(DeskSheet newer) {
    cards.removeAll();
    newer.challenges(criterion.code()).stream()
        .map(challenge -> new ChallengeCard(work, newer, challenge, again))
        .forEach(cards::add);
  }

  /** Opens the form, ready to be typed into. */
  void begin() {
    open(true);
    asked.focus();
  }

  private void open(boolean open) {
    form.setVisible(open);
    begin.setVisible(!open);
  }

  private void raise() {
    due.setInvalid(due.isEmpty());
    if (due.isEmpty()) {
      due.setErrorMessage(text("panel.book.needed"));
      return;
    }
    if (Attempt.to(
        () ->
            work.challenges()
                .raise(
                    new RaiseChallenge(
                        sheet.panel().id(),
                        criterion.code(),
                        asked.getValue(),
                        due.getValue(),
                        asks.chosen(),
                        under.getOptionalValue().map(LineDetail::id))))) {
      asked.clear();
      guard.confirmed();
      again.run();
    }
  }
}
