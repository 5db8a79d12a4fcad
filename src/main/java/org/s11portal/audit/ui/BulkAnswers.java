package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.s11portal.audit.BulkOutcome;
import org.s11portal.audit.ManyAnswers;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Confirm;

/** Marks everything chosen as ready or as not applicable, says what came of it, and goes back. */
class BulkAnswers extends Div {

  private final transient ManyAnswers many;
  private final transient TaskChoice choice;
  private final transient Runnable changed;
  private final Div report = new Div();

  BulkAnswers(ManyAnswers many, TaskChoice choice, Runnable changed) {
    this.many = many;
    this.choice = choice;
    this.changed = changed;
    var buttons =
        new Div(
            new Button(
                text("audit.bulk.ready"),
                click ->
                    withChosen(codes -> run("audit.bulk.ready.done", () -> many.markReady(codes)))),
            new Button(text("audit.bulk.na"), click -> withChosen(this::askWhy)));
    buttons.addClassName("actions");
    report.getElement().setAttribute("role", "status");
    add(buttons, report);
  }

  private void askWhy(List<String> codes) {
    Confirm.withReason(
        text("audit.bulk.na.title", codes.size()),
        text("audit.bulk.na.text", String.join(", ", codes)),
        text("audit.answer.reason"),
        text("audit.bulk.na.confirm"),
        reason -> run("audit.bulk.na.done", () -> many.notApplicable(codes, reason)));
  }

  private void withChosen(Consumer<List<String>> action) {
    var codes = choice.codes();
    if (codes.isEmpty()) {
      report.setText(text("audit.bulk.nothing"));
    } else {
      action.accept(codes);
    }
  }

  private void run(String said, Supplier<BulkOutcome> action) {
    Attempt.to(
        () -> {
          var outcome = action.get();
          choice.clear();
          changed.run();
          report.removeAll();
          report.add(
              new BulkReport(
                  said, outcome, () -> run("audit.bulk.undone", () -> many.undo(outcome))));
        });
  }
}
