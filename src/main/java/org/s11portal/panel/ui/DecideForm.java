package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.s11portal.audit.PlannedImprovement;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.SaveGuard;
import org.s11portal.panel.AgreeAction;
import org.s11portal.panel.BoardAction;
import org.s11portal.panel.DeskSheet;
import org.s11portal.standards.CriterionDetail;

/** Writes down an action for the agency, or points to one that the board’s plan has already. */
class DecideForm extends Div {

  private static final int MONTHS_TO_ACT = 3;

  private final transient DeskWork work;
  private final transient DeskSheet sheet;
  private final transient CriterionDetail criterion;
  private final transient Runnable again;
  private final TextArea what = new TextArea(text("panel.agreed.what"));
  private final TextField who = new TextField(text("panel.agreed.who"));
  private final DatePicker due = new DatePicker(text("panel.agreed.due"));
  private final ComboBox<BoardAction> plan = new ComboBox<>(text("panel.agreed.plan.choose"));
  private final SaveGuard guard;

  DecideForm(
      DeskWork work,
      DeskSheet sheet,
      CriterionDetail criterion,
      Runnable again,
      Runnable cancelled) {
    this.work = work;
    this.sheet = sheet;
    this.criterion = criterion;
    this.again = again;
    addClassNames("card", "card-small", "form");
    what.setWidthFull();
    what.setMinRows(2);
    who.setMaxLength(PlannedImprovement.LONGEST_NAME);
    due.setLocale(Locale.UK);
    due.setValue(work.today().plusMonths(MONTHS_TO_ACT));
    guard = SaveGuard.protect(what, sheet.panel().id().value() + criterion.code() + "agreed");
    plan.setItemLabelGenerator(one -> text("panel.agreed.plan.choice", one.ref(), one.activity()));
    plan.setWidthFull();
    var agree = new Button(text("panel.agreed.save"), click -> agree());
    agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var buttons = new Div(agree, new Button(text("base.cancel"), click -> cancelled.run()));
    buttons.addClassName("actions");
    var note = new Paragraph(text("panel.agreed.agencyReads"));
    note.addClassNames("small", "muted");
    var instead = new Div(plan, new Button(text("panel.agreed.plan.link"), c -> link()));
    instead.addClassNames("form", "panel-instead");
    add(what, who, due, note, buttons, instead);
  }

  void begin() {
    if (plan.getListDataView().getItemCount() == 0) {
      plan.setItems(work.answering().choices());
    }
    what.focus();
  }

  private void agree() {
    due.setInvalid(due.isEmpty());
    due.setErrorMessage(text("panel.book.needed"));
    if (!due.isEmpty()
        && Attempt.to(
            () ->
                work.agreed()
                    .agree(
                        new AgreeAction(
                            sheet.panel().id(),
                            criterion.code(),
                            new PlannedImprovement(
                                what.getValue(), who.getValue(), due.getValue()))))) {
      what.clear();
      guard.confirmed();
      again.run();
    }
  }

  private void link() {
    plan.setInvalid(plan.isEmpty());
    plan.setErrorMessage(text("panel.agreed.plan.needed"));
    plan.getOptionalValue()
        .filter(
            one ->
                Attempt.to(
                    () -> work.answering().link(sheet.panel().id(), criterion.code(), one.ref())))
        .ifPresent(one -> again.run());
  }
}
