package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.Prose;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeScale;
import org.s11portal.standards.ui.GradeLooks;

/** Two people wrote on one answer: both versions side by side, and nothing lost until one chose. */
class ConflictDialog extends Dialog {

  private final transient GradeScale scale;

  ConflictDialog(
      GradeScale scale,
      AnswerDetail theirs,
      String who,
      SaveAnswer mine,
      Consumer<SaveAnswer> chosen) {
    this.scale = scale;
    setHeaderTitle(text("audit.conflict.title", theirs.code()));
    addClassName("conflict");
    setCloseOnOutsideClick(false);
    setCloseOnEsc(false);
    add(new Prose(text("audit.conflict.text", who)), table(SaveAnswer.of(theirs), mine));
    getFooter()
        .add(
            choice("audit.conflict.theirs", () -> chosen.accept(SaveAnswer.of(theirs))),
            choice("audit.conflict.both", () -> chosen.accept(mine.under(theirs))),
            mine(() -> chosen.accept(mine.insteadOf(theirs))));
  }

  private Button mine(Runnable choose) {
    var button = choice("audit.conflict.mine", choose);
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  private Button choice(String key, Runnable choose) {
    return new Button(
        text(key),
        click -> {
          close();
          choose.run();
        });
  }

  private HtmlTable table(SaveAnswer theirs, SaveAnswer mine) {
    var table =
        new HtmlTable(
            text("audit.conflict.caption"),
            text("audit.conflict.part"),
            text("audit.conflict.column.theirs"),
            text("audit.conflict.column.mine"));
    if (!theirs.grade().equals(mine.grade())) {
      row(table, "audit.conflict.grade", mark(theirs.grade()), mark(mine.grade()));
    }
    words(table, "audit.answer.reason", theirs.notApplicableReason(), mine.notApplicableReason());
    words(table, "audit.answer.narrative", theirs.narrative(), mine.narrative());
    words(table, "audit.answer.impact", theirs.impact(), mine.impact());
    if (theirs.ready() != mine.ready()) {
      row(table, "audit.answer.ready", yesOrNo(theirs.ready()), yesOrNo(mine.ready()));
    }
    return table;
  }

  private static void words(HtmlTable table, String key, String theirs, String mine) {
    if (!theirs.equals(mine)) {
      row(table, key, new Prose(theirs), new Prose(mine));
    }
  }

  private static void row(HtmlTable table, String key, Component theirs, Component mine) {
    table.row(new Span(text(key)), theirs, mine);
  }

  private GradeMark mark(Optional<Grade> grade) {
    return grade
        .map(given -> new GradeMark(GradeLooks.of(scale, given)))
        .orElseGet(() -> GradeMark.none(text("standards.grade.none")));
  }

  private static Span yesOrNo(boolean yes) {
    return new Span(text(yes ? "audit.conflict.yes" : "audit.conflict.no"));
  }
}
