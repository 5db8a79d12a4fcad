package org.s11portal.report.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Notices;
import org.s11portal.report.ReportTemplates;
import org.s11portal.report.TemplateCheck;

/** What was found in a template: what hinders, what is missing, and the way to use it. */
class TemplateFindings extends Card {

  TemplateFindings(TemplateCheck check, ReportTemplates templates, Runnable used) {
    add(new H2(text("report.template.found")));
    list("report.template.unknown", check.unknown());
    list("report.template.misplaced", check.misplaced());
    list("report.template.missing", check.missing());
    if (!check.isUsable()) {
      add(new Paragraph(text("report.template.mend")));
      return;
    }
    if (check.missing().isEmpty()) {
      add(new Paragraph(text("report.template.whole")));
    }
    var use =
        new Button(
            text("report.template.use"),
            click -> {
              if (Attempt.to(() -> use(check, templates))) {
                Notices.done(text("report.template.used"));
                used.run();
              }
            });
    use.addThemeVariants(ButtonVariant.PRIMARY);
    add(use);
  }

  private static void use(TemplateCheck check, ReportTemplates templates) {
    try {
      templates.use(check);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void list(String heading, List<String> fields) {
    if (!fields.isEmpty()) {
      var list = new UnorderedList();
      fields.forEach(field -> list.add(new ListItem(field)));
      var found = new Div(new Paragraph(text(heading)), list);
      found.addClassName("finding");
      add(found);
    }
  }
}
