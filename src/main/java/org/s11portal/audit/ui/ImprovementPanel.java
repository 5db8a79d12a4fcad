package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.ImprovementDetail;
import org.s11portal.audit.PlannedImprovement;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Attempt;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.GradeScale;

/** What the agency will improve: what, who sees to it, and by when. */
class ImprovementPanel extends Div {

  private final Div list = new Div();
  private final Optional<Changes> changes;
  private final Optional<ImprovementForm> adding;

  /** What the panel may have changed; each answers how the answer then stands. */
  record Changes(
      Function<PlannedImprovement, AnswerDetail> promise,
      BiFunction<UUID, PlannedImprovement, AnswerDetail> amend,
      Function<UUID, AnswerDetail> withdraw) {}

  /** Without changes the panel only shows. */
  ImprovementPanel(GradeScale scale, AnswerDetail answer, Optional<Changes> changes) {
    this.changes = changes;
    addClassName("answer-part");
    var title = new H2(text("audit.improvement"));
    var hint = new Paragraph(text("audit.improvement.hint", gaps(scale)));
    hint.addClassName("audit-hint");
    add(title, hint, list);
    adding =
        changes.map(
            can ->
                new ImprovementForm(
                    text("audit.improvement.add"),
                    planned -> Attempt.to(() -> show(can.promise().apply(planned)))));
    adding.ifPresent(this::add);
    show(answer);
  }

  final void show(AnswerDetail answer) {
    list.removeAll();
    answer.improvements().forEach(improvement -> list.add(line(improvement)));
    if (answer.improvements().isEmpty() && changes.isEmpty()) {
      list.add(new Paragraph(text("audit.improvement.none")));
    }
    adding.ifPresent(ImprovementForm::clear);
  }

  private static String gaps(GradeScale scale) {
    return scale.bands().stream()
        .filter(GradeBand::gap)
        .map(GradeBand::word)
        .map(word -> "“" + word + "”")
        .collect(Collectors.joining(", "));
  }

  private Div line(ImprovementDetail improvement) {
    var planned = improvement.planned();
    var words = new Span(text("audit.improvement.by", planned.who(), Dates.day(planned.dueOn())));
    words.addClassName("audit-hint");
    var what = new Span(planned.what());
    what.addClassName("audit-line-title");
    var line = new Div(new Div(what, words));
    line.addClassName("audit-line");
    changes.ifPresent(can -> line.add(buttons(can, improvement, line)));
    return line;
  }

  private Div buttons(Changes can, ImprovementDetail improvement, Div line) {
    var what = improvement.planned().what();
    var edit = new Button(text("audit.improvement.edit"), click -> edit(can, improvement, line));
    edit.setAriaLabel(text("audit.improvement.edit.what", what));
    var remove =
        new Button(
            text("audit.improvement.remove"),
            click -> Attempt.to(() -> show(can.withdraw().apply(improvement.id()))));
    remove.setAriaLabel(text("audit.improvement.remove.what", what));
    var buttons = new Div(edit, remove);
    buttons.addClassName("actions");
    return buttons;
  }

  /** The form stands where the line stood, until it is saved or given up. */
  private void edit(Changes can, ImprovementDetail improvement, Div line) {
    var form =
        new ImprovementForm(
            text("audit.improvement.save"),
            planned -> Attempt.to(() -> show(can.amend().apply(improvement.id(), planned))));
    form.show(improvement.planned());
    form.withCancel(() -> list.replace(form, line(improvement)));
    list.replace(line, form);
    form.focus();
  }
}
