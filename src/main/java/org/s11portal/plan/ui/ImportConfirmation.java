package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.plan.ConfirmImport;
import org.s11portal.plan.PlanImports;
import org.s11portal.plan.PlanPreview;
import org.s11portal.plan.PlanSummary;

/** Says under which year and title a previewed plan is stored, and stores it. */
class ImportConfirmation extends Div {

  private final TextField year = new TextField(text("plan.import.year"));
  private final TextField title = new TextField(text("plan.import.planTitle"));
  private final Checkbox replace = new Checkbox();
  private final Paragraph otherYear = new Paragraph();
  private final PlanPreview preview;
  private final List<String> taken;

  ImportConfirmation(
      PlanPreview preview, List<PlanSummary> stored, PlanImports imports, Runnable done) {
    this.preview = preview;
    otherYear.addClassNames("finding");
    otherYear.getElement().setAttribute("role", "status");
    taken = stored.stream().map(PlanSummary::year).toList();
    year.setValue(preview.suggestedYear());
    year.setHelperText(text("plan.import.year.hint"));
    year.addValueChangeListener(change -> offerReplacing());
    title.setValue(text("plan.import.suggestedTitle", preview.suggestedYear()));
    title.setWidthFull();
    offerReplacing();
    var confirm =
        new Button(
            text("plan.import.confirm"),
            click -> {
              var confirmed =
                  new ConfirmImport(
                      preview, year.getValue().strip(), title.getValue(), replace.getValue());
              if (Attempt.to(() -> imports.confirm(confirmed))) {
                done.run();
              }
            });
    confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    confirm.setDisableOnClick(false);
    var form = new Div(year, otherYear, title, replace, confirm);
    form.addClassName("form");
    add(
        Card.titled(
            text("plan.import.check"),
            new Paragraph(
                text(
                    "plan.import.summary",
                    preview.priorities().size(),
                    preview.reading().rows().count(),
                    preview.reading().distinctRefs(),
                    preview.actions(),
                    preview.reading().doubts().size(),
                    preview.reading().unplaced().size())),
            known(preview),
            form));
  }

  private static Paragraph known(PlanPreview preview) {
    var known = new Paragraph();
    known.addClassName("finding");
    known.getElement().setAttribute("role", "status");
    known.setVisible(preview.alreadyStored().isPresent());
    preview
        .alreadyStored()
        .ifPresent(plan -> known.setText(text("plan.import.sameFile", plan.title(), plan.year())));
    return known;
  }

  private void offerReplacing() {
    var asked = year.getValue().strip();
    otherYear.setText(text("plan.import.otherYear", preview.suggestedYear(), asked));
    otherYear.setVisible(preview.looksWrongFor(asked));
    replace.setLabel(text("plan.import.replace", asked));
    replace.setVisible(taken.contains(asked));
    if (!replace.isVisible()) {
      replace.setValue(false);
    }
  }
}
