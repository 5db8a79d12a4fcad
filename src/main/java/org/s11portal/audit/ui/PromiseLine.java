package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.audit.ImprovementDetail;
import org.s11portal.audit.PromiseOutcome;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Chip;

/** One promise of last round, what became of it, and where the agency says so. */
class PromiseLine extends ListItem {

  /** Says what became of a promise. */
  interface Telling {
    ImprovementDetail tell(UUID improvement, PromiseOutcome.State state, String note);
  }

  private final Optional<Telling> telling;

  PromiseLine(ImprovementDetail promised, Optional<Telling> telling) {
    this.telling = telling;
    show(promised);
  }

  private void show(ImprovementDetail promised) {
    removeAll();
    var planned = promised.planned();
    add(
        new Span(
            text("audit.last.promise", planned.what(), planned.who(), Dates.day(planned.dueOn()))));
    promised.outcome().ifPresentOrElse(this::became, this::untold);
    telling.ifPresent(can -> add(change(can, promised)));
  }

  private void became(PromiseOutcome outcome) {
    var became = new Div(chip(outcome.state()));
    if (!outcome.note().isBlank()) {
      became.add(new Paragraph(outcome.note()));
    }
    became.addClassName("audit-became");
    add(became);
  }

  /** Where it can be told, the button says enough. */
  private void untold() {
    if (telling.isEmpty()) {
      var words = new Paragraph(text("audit.promise.untold"));
      words.addClassNames("small", "muted");
      add(words);
    }
  }

  private static Chip chip(PromiseOutcome.State state) {
    var words = words(state);
    return switch (state) {
      case DONE -> Chip.ok(words);
      case UNDER_WAY -> Chip.on(words);
      case NOT_BEGUN -> Chip.not(words);
      case GIVEN_UP -> Chip.off(words);
    };
  }

  private static String words(PromiseOutcome.State state) {
    return text("audit.promise." + state);
  }

  private Button change(Telling can, ImprovementDetail promised) {
    var button =
        new Button(
            text(promised.outcome().isEmpty() ? "audit.promise.tell" : "audit.promise.change"),
            click -> form(can, promised));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    button.setAriaLabel(text("audit.promise.tell.what", promised.planned().what()));
    return button;
  }

  private void form(Telling can, ImprovementDetail promised) {
    var state = new Select<PromiseOutcome.State>();
    state.setLabel(text("audit.promise.label"));
    state.setItems(PromiseOutcome.State.values());
    state.setItemLabelGenerator(PromiseLine::words);
    state.setValue(
        promised.outcome().map(PromiseOutcome::state).orElse(PromiseOutcome.State.UNDER_WAY));
    var note = new TextArea(text("audit.promise.note"));
    note.setWidthFull();
    note.setValue(promised.outcome().map(PromiseOutcome::note).orElse(""));
    var save =
        new Button(
            text("audit.promise.save"),
            click ->
                Attempt.to(() -> show(can.tell(promised.id(), state.getValue(), note.getValue()))));
    var form = new Div(state, note, save, new Button(text("base.cancel"), click -> show(promised)));
    form.addClassName("promise-form");
    removeAll();
    add(new Span(promised.planned().what()), form);
    state.focus();
  }
}
