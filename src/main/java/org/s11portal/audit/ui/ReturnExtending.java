package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
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

  /** What holds, in a line, with all that was granted before folded away; empty without any. */
  static Optional<Div> note(List<ExtensionDetail> granted) {
    if (granted.isEmpty()) {
      return Optional.empty();
    }
    var note = new Div();
    note.addClassNames("muted", "small", "audit-extended");
    holding(granted)
        .ifPresent(extension -> note.add(new Div(text("audit.extended", extension.reason()))));
    if (granted.size() > 1 || holding(granted).isEmpty()) {
      var all = new UnorderedList();
      granted.forEach(one -> all.add(new ListItem(story(one))));
      note.add(new NativeDetails(text("audit.extended.all", granted.size()), all));
    }
    return Optional.of(note);
  }

  private static String story(ExtensionDetail one) {
    var granted =
        text(
            "audit.extended.one", Dates.day(one.dueOn()), Dates.day(one.grantedAt()), one.reason());
    return one.withdrawnAt()
        .map(at -> text("audit.extended.takenBack", granted, Dates.day(at)))
        .orElse(granted);
  }

  static Optional<ExtensionDetail> holding(List<ExtensionDetail> granted) {
    return granted.reversed().stream().filter(ExtensionDetail::holds).findFirst();
  }
}
