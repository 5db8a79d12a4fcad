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
import java.util.Locale;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.SaveGuard;
import org.s11portal.panel.AgendaItem;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.LineDetail;
import org.s11portal.panel.RaiseChallenge;
import org.s11portal.standards.CriterionDetail;

/**
 * Asks the agency something: of whom, by when, about which criterion and under which line of
 * enquiry. Where the screen is about one of the two, that is settled and the other is chosen.
 */
class ChallengeForm extends Div {

  private static final int DAYS_TO_ANSWER = 14;

  private final transient DeskWork work;
  private final transient DeskSheet sheet;
  private final transient Runnable again;
  private final TextArea asked = new TextArea(text("panel.challenge.text"));
  private final DatePicker due = new DatePicker(text("panel.challenge.answerDue"));
  private final AskedChoice asks = new AskedChoice();
  private final Select<CriterionDetail> about = new Select<>();
  private final Select<LineDetail> under = new Select<>();
  private final Div form = new Div();
  private final Button begin = new Button(text("panel.challenge.begin"), click -> begin());
  private final SaveGuard guard;

  /** At one criterion; the lines that touch it are offered. */
  static ChallengeForm about(
      DeskWork work, DeskSheet sheet, CriterionDetail criterion, Runnable again) {
    var form = new ChallengeForm(work, sheet, criterion.code(), again);
    form.about.setItems(criterion);
    form.about.setValue(criterion);
    form.about.setVisible(false);
    var touching = sheet.agenda().touching(criterion.code());
    form.under.setItems(touching);
    form.under.setVisible(!touching.isEmpty());
    sheet.agenda().under(criterion.code()).ifPresent(form.under::setValue);
    return form;
  }

  /** At one line of enquiry; the criteria it touches are offered, or all when it names none. */
  static ChallengeForm under(DeskWork work, DeskSheet sheet, LineDetail line, Runnable again) {
    var form = new ChallengeForm(work, sheet, AgendaItem.of(line.id()).value(), again);
    form.under.setItems(line);
    form.under.setValue(line);
    form.under.setVisible(false);
    var touched = sheet.touchedBy(line);
    form.about.setItems(touched.isEmpty() ? sheet.whole().set().criteria().toList() : touched);
    if (touched.size() == 1) {
      form.about.setValue(touched.getFirst());
    }
    return form;
  }

  private ChallengeForm(DeskWork work, DeskSheet sheet, String item, Runnable again) {
    this.work = work;
    this.sheet = sheet;
    this.again = again;
    addClassName("stack");
    asked.setWidthFull();
    asked.setMinRows(2);
    due.setLocale(Locale.UK);
    due.setValue(work.today().plusDays(DAYS_TO_ANSWER));
    guard = SaveGuard.protect(asked, sheet.panel().id().value() + item + "challenge");
    about.setLabel(text("panel.challenge.about"));
    about.setItemLabelGenerator(one -> text("panel.agenda.criterion", one.code(), one.title()));
    under.setLabel(text("panel.challenge.under"));
    under.setEmptySelectionAllowed(true);
    under.setEmptySelectionCaption(text("panel.challenge.under.none"));
    under.setItemLabelGenerator(line -> line == null ? "" : line.title());
    var note = new Paragraph(text("panel.challenge.agencyReads"));
    note.addClassNames("small", "muted");
    form.add(about, asked, asks, due, under, note, buttons());
    form.addClassNames("card", "card-small", "form");
    form.setVisible(false);
    begin.getElement().setAttribute("aria-keyshortcuts", "C");
    add(form, new Div(begin));
  }

  private Div buttons() {
    var raise = new Button(text("panel.challenge.raise"), click -> raise());
    raise.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    // What is being typed counts as well: the field has not yet told the server of it.
    raise
        .addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
        .listenOn(form)
        .resetFocusOnActiveElement();
    raise.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
    var buttons = new Div(raise, new Button(text("base.cancel"), click -> open(false)));
    buttons.addClassName("actions");
    return buttons;
  }

  /** Opens the form, ready to be typed into. */
  void begin() {
    if (!form.isVisible()) {
      asks.offer(work.challenges().askable(sheet.panel().id()));
    }
    open(true);
    if (about.isEmpty()) {
      about.focus();
    } else {
      asked.focus();
    }
  }

  private void open(boolean open) {
    form.setVisible(open);
    begin.setVisible(!open);
  }

  private boolean isComplete() {
    about.setInvalid(about.isEmpty());
    about.setErrorMessage(text("panel.challenge.about.needed"));
    due.setInvalid(due.isEmpty());
    due.setErrorMessage(text("panel.book.needed"));
    return !about.isEmpty() && !due.isEmpty();
  }

  private void raise() {
    if (isComplete()
        && Attempt.to(
            () ->
                work.challenges()
                    .raise(
                        new RaiseChallenge(
                            sheet.panel().id(),
                            about.getValue().code(),
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
