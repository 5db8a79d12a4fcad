package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.MemberViewDetail;
import org.s11portal.panel.ModerationDetail;
import org.s11portal.panel.RecordModeration;
import org.s11portal.standards.ui.GradeLooks;

/** Beside the panel’s grade: what each member would give, and what a correction superseded. */
class OtherGrades extends Div implements Following {

  private final transient DeskWork work;
  private final String code;
  private final transient Runnable again;

  OtherGrades(DeskWork work, DeskSheet sheet, String code, Runnable again) {
    this.work = work;
    this.code = code;
    this.again = again;
    addClassName("stack");
    follow(sheet);
  }

  @Override
  public final void follow(DeskSheet sheet) {
    removeAll();
    if (!sheet.panel().status().isAhead()) {
      views(sheet);
    }
    if (sheet.rights().view()) {
      add(
          new Div(
              new Button(
                  text("panel.view"),
                  click ->
                      new GradeWithReason(
                              "panel.view",
                              sheet.whole().set().scale(),
                              (grade, reason) -> {
                                work.views().say(sheet.panel().id(), code, grade, reason);
                                again.run();
                              })
                          .open())));
    }
    sheet
        .moderation(code)
        .filter(ModerationDetail::isFinal)
        .ifPresent(stands -> corrected(sheet, stands));
  }

  private void views(DeskSheet sheet) {
    var said = work.viewsOn(sheet.panel().id(), code);
    if (said.isEmpty()) {
      return;
    }
    var list = new UnorderedList();
    list.addClassName("panel-evidence");
    said.forEach(one -> list.add(line(sheet, one)));
    var split = said.stream().map(MemberViewDetail::grade).distinct().count() > 1;
    add(new H3(text(split ? "panel.view.split" : "panel.view.all")), list);
  }

  private static ListItem line(DeskSheet sheet, MemberViewDetail one) {
    var who =
        sheet.panel().seats().stream()
            .filter(seat -> seat.person().equals(one.member()))
            .map(seat -> seat.name())
            .findFirst()
            .orElse(one.member().value());
    var words = new Div(new Span(who));
    if (!one.reason().isBlank()) {
      var why = new Span(one.reason());
      why.addClassNames("small", "muted");
      words.add(why);
    }
    return new ListItem(
        words, new GradeMark(GradeLooks.of(sheet.whole().set().scale(), one.grade())));
  }

  private void corrected(DeskSheet sheet, ModerationDetail stands) {
    var scale = sheet.whole().set().scale();
    work.corrections().superseded(sheet.panel().id()).stream()
        .filter(one -> one.code().equals(code))
        .forEach(one -> add(Superseded.of(one, scale)));
    if (sheet.rights().correct()) {
      add(
          new Div(
              new Button(
                  text("panel.correction"),
                  click ->
                      new GradeWithReason(
                              "panel.correction",
                              scale,
                              (grade, reason) -> {
                                work.corrections()
                                    .order(
                                        new RecordModeration(
                                            sheet.panel().id(),
                                            code,
                                            grade,
                                            reason,
                                            stands.version()));
                                again.run();
                              })
                          .open())));
    }
  }
}
