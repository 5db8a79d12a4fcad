package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Ball;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.SaveGuard;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.ModerationDetail;
import org.s11portal.panel.RecordModeration;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.GradeScale;
import org.s11portal.standards.ui.GradeLooks;

/** The chair records the panel’s grade: agreeing is one key, differing needs a reason. */
class GradeForm extends Div implements Following {

  private final transient DeskWork work;
  private final transient DeskSheet sheet;
  private final transient CriterionDetail criterion;
  private final transient Runnable again;
  private final RadioButtonGroup<Grade> grade = new RadioButtonGroup<>();
  private final TextArea reason = new TextArea(text("panel.grade.reason"));
  private final Div overtaken = new Div();
  private final SaveGuard guard;

  GradeForm(DeskWork work, DeskSheet sheet, CriterionDetail criterion, Runnable again) {
    this.work = work;
    this.sheet = sheet;
    this.criterion = criterion;
    this.again = again;
    addClassName("panel-grade-form");
    var scale = sheet.whole().set().scale();
    grade.setLabel(text("panel.grade"));
    grade.addClassName("panel-grades");
    grade.setItems(grades(scale));
    grade.setRenderer(new ComponentRenderer<>(one -> words(scale, one)));
    grade.addValueChangeListener(change -> hint());
    reason.setWidthFull();
    reason.setMinRows(2);
    var known = sheet.moderation(criterion.code());
    known.ifPresent(
        one -> {
          grade.setValue(one.grade());
          reason.setValue(one.reason());
        });
    guard = SaveGuard.protect(reason, sheet.panel().id().value() + criterion.code() + "reason");
    hint();
    var agree = new Button(text("panel.grade.agree"), click -> agree());
    agree.getElement().setAttribute("aria-keyshortcuts", "A");
    var record = new Button(text("panel.grade.record"), click -> record());
    record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var buttons = new Div(agree, record);
    buttons.addClassNames("row", "between");
    overtaken.addClassName("typed-conflict");
    overtaken.getElement().setAttribute("role", "status");
    overtaken.setVisible(false);
    add(overtaken, grade, reason, buttons);
    agreeWithRest(buttons);
  }

  /** Another chair has decided meanwhile: says so, and leaves what is being written alone. */
  @Override
  public void follow(DeskSheet newer) {
    var decided =
        newer
            .moderation(criterion.code())
            .map(ModerationDetail::version)
            .orElse(ModerationDetail.NOTHING_YET);
    if (decided != version() && !overtaken.isVisible()) {
      overtaken.add(
          new Paragraph(text("panel.grade.overtaken")),
          new Button(text("panel.grade.overtaken.look"), click -> again.run()));
      overtaken.setVisible(true);
    }
  }

  private void agreeWithRest(Div buttons) {
    var standard = sheet.whole().set().standard(criterion.standard()).orElseThrow();
    var open = standard.criteria().size() - sheet.moderated(standard);
    if (open > 1) {
      var all =
          new Button(
              standard.numbered()
                  ? text("panel.grade.agreeAll", standard.number(), open)
                  : text("panel.grade.agreeAll.named", standard.title(), open),
              click ->
                  Confirm.ask(
                      standard.numbered()
                          ? text("panel.grade.agreeAll.title", standard.number())
                          : text("panel.grade.agreeAll.title.named", standard.title()),
                      text("panel.grade.agreeAll.text", open, standard.title()),
                      text("panel.grade.agreeAll.yes"),
                      () -> {
                        work.moderations().agreeWithStandard(sheet.panel().id(), standard.number());
                        again.run();
                      }));
      buttons.addComponentAtIndex(1, all);
    }
  }

  /** The agency’s own grade stands. */
  void agree() {
    next(() -> work.moderations().agree(sheet.panel().id(), criterion.code(), version()));
  }

  private void record() {
    var chosen = grade.getOptionalValue();
    grade.setInvalid(chosen.isEmpty());
    grade.setErrorMessage(text("panel.grade.choose"));
    chosen.ifPresent(
        one ->
            next(
                () ->
                    work.moderations()
                        .record(
                            new RecordModeration(
                                sheet.panel().id(),
                                criterion.code(),
                                one,
                                reason.getValue(),
                                version()))));
  }

  private void next(Runnable recording) {
    if (Attempt.to(recording)) {
      guard.confirmed();
      sheet
          .nextAfter(criterion.code())
          .ifPresentOrElse(
              other ->
                  getUI()
                      .ifPresent(
                          ui ->
                              ui.navigate(PanelNavigation.desk(sheet.panel().id(), other.code()))),
              again);
    }
  }

  private void hint() {
    var differs = grade.getOptionalValue().filter(one -> !own().equals(Optional.of(one)));
    reason.setHelperText(text(differs.isPresent() ? "panel.grade.needed" : "panel.grade.free"));
    reason.setRequiredIndicatorVisible(differs.isPresent());
  }

  private Optional<Grade> own() {
    return sheet.whole().answer(criterion.code()).flatMap(AnswerDetail::grade);
  }

  private long version() {
    return sheet
        .moderation(criterion.code())
        .map(ModerationDetail::version)
        .orElse(ModerationDetail.NOTHING_YET);
  }

  private static List<Grade> grades(GradeScale scale) {
    return Stream.concat(
            scale.bands().stream().map(GradeBand::grade), Stream.of(Grade.NOT_APPLICABLE))
        .toList();
  }

  private Component words(GradeScale scale, Grade one) {
    var look = GradeLooks.of(scale, one);
    var means = new Span(criterion.descriptors().getOrDefault(one, ""));
    means.addClassNames("small", "muted");
    return new Div(
        new Div(new Ball(look.fill(), look.tone()), new Span(look.label() + " " + look.word())),
        means);
  }
}
