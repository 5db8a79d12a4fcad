package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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
  private final TextField what = new TextField(text("audit.improvement.what"));
  private final TextField who = new TextField(text("audit.improvement.who"));
  private final DatePicker dueOn = new DatePicker(text("audit.improvement.dueOn"));
  private final Optional<Changes> changes;

  /** What the panel may have changed; each answers how the answer then stands. */
  record Changes(
      Function<PlannedImprovement, AnswerDetail> promise, Function<UUID, AnswerDetail> withdraw) {}

  /** Without changes the panel only shows. */
  ImprovementPanel(GradeScale scale, AnswerDetail answer, Optional<Changes> changes) {
    this.changes = changes;
    addClassName("answer-part");
    var title = new H2(text("audit.improvement"));
    var hint = new Paragraph(text("audit.improvement.hint", gaps(scale)));
    hint.addClassName("audit-hint");
    add(title, hint, list);
    changes.ifPresent(can -> add(form(can)));
    show(answer);
  }

  final void show(AnswerDetail answer) {
    list.removeAll();
    answer.improvements().forEach(improvement -> list.add(line(improvement)));
    if (answer.improvements().isEmpty() && changes.isEmpty()) {
      list.add(new Paragraph(text("audit.improvement.none")));
    }
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
    changes.ifPresent(can -> line.add(remove(can, improvement)));
    return line;
  }

  private Button remove(Changes can, ImprovementDetail improvement) {
    var remove =
        new Button(
            text("audit.improvement.remove"),
            click -> Attempt.to(() -> show(can.withdraw().apply(improvement.id()))));
    remove.setAriaLabel(text("audit.improvement.remove.what", improvement.planned().what()));
    return remove;
  }

  private Div form(Changes can) {
    what.setWidthFull();
    who.setMaxLength(PlannedImprovement.LONGEST_NAME);
    dueOn.setLocale(Locale.UK);
    var add = new Button(text("audit.improvement.add"), click -> add(can));
    var form = new Div(what, who, dueOn, add);
    form.addClassName("improvement-form");
    return form;
  }

  private void add(Changes can) {
    var day = Optional.ofNullable(dueOn.getValue());
    dueOn.setErrorMessage(text("audit.improvement.dueOn.needed"));
    dueOn.setInvalid(day.isEmpty());
    day.ifPresent(
        due ->
            Attempt.to(
                () -> {
                  show(
                      can.promise()
                          .apply(new PlannedImprovement(what.getValue(), who.getValue(), due)));
                  what.clear();
                  who.clear();
                  dueOn.clear();
                }));
  }
}
