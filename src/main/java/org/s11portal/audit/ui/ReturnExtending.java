package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.ExtensionDetail;
import org.s11portal.audit.Extensions;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Notices;

/** Gives an agency until a later day, or takes that back; and says what was given before. */
@SpringComponent
class ReturnExtending {

  private final Extensions extensions;

  ReturnExtending(Extensions extensions) {
    this.extensions = extensions;
  }

  void extend(AssessmentSummary one, String agency, Runnable after) {
    var reason = new TextArea(text("audit.desk.reason"));
    reason.setWidthFull();
    reason.setMinRows(3);
    var dialog =
        new DueDialog(
            text("audit.extend.title", agency),
            text("audit.extend.text", Dates.day(one.dueOn())),
            one.dueOn().plusDays(1));
    dialog.objections.about(reason, "audit.refused.reasonMissing");
    dialog
        .asking(
            text("audit.extend"),
            day -> {
              extensions.grant(one.id(), day, reason.getValue().strip());
              Notices.done(text("audit.extend.done", agency, Dates.day(day)));
              after.run();
            },
            dialog.day,
            reason)
        .open();
  }

  void takeBack(AssessmentSummary one, String agency, Runnable after) {
    Confirm.ask(
        text("audit.extend.takeBack"),
        text("audit.extend.takeBack.text", agency, Dates.day(one.dueOn())),
        text("audit.extend.takeBack"),
        () -> {
          extensions.takeBack(one.id());
          Notices.done(text("audit.extend.takeBack.done", agency));
          after.run();
        });
  }

  /** What holds, in a line; empty where no extension does. */
  static Optional<Div> note(List<ExtensionDetail> granted) {
    return holding(granted)
        .map(
            extension -> {
              var note = new Div(new Span(text("audit.extended", extension.reason())));
              note.addClassNames("muted", "small", "audit-extended");
              return note;
            });
  }

  static Optional<ExtensionDetail> holding(List<ExtensionDetail> granted) {
    return granted.reversed().stream().filter(ExtensionDetail::holds).findFirst();
  }
}
