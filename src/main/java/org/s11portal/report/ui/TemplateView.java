package org.s11portal.report.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.FileLink;
import org.s11portal.base.ui.FileStep;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.People;
import org.s11portal.identity.Roles;
import org.s11portal.report.ReportField;
import org.s11portal.report.ReportTemplates;
import org.s11portal.report.TemplateCheck;
import org.s11portal.report.TemplateSummary;

/** The Word template of the reports: taken away, changed in Word, and brought back. */
@Route(value = ReportNavigation.TEMPLATE, layout = MainLayout.class)
@RolesAllowed(Roles.SAFEGUARDING_OFFICER)
public class TemplateView extends Page {

  private final ReportTemplates templates;
  private final People people;

  TemplateView(ReportTemplates templates, People people) {
    this.templates = templates;
    this.people = people;
    show();
  }

  private void show() {
    removeAll();
    crumbs(
        Crumb.link(text("report.menu"), ReportNavigation.REPORTS),
        Crumb.here(text("report.template.crumb")));
    heading(text("report.template.heading"));
    lead(text("report.template.lead"));
    add(
        inUse(),
        new FileStep<TemplateCheck>(
                new FileStep.Words(
                    text("report.template.choose"),
                    text("report.template.browse"),
                    text("report.template.drop"),
                    text("base.table.notWord")),
                templates::read,
                this::checked)
            .accepting(".docx"),
        fields());
  }

  private Card inUse() {
    var own = templates.now();
    var buttons = new Div();
    buttons.addClassName("actions");
    own.ifPresent(
        template ->
            buttons.add(
                file("report.template.download", "report.template.file", templates::content),
                new Button(text("report.template.back"), click -> backToStandard())));
    buttons.add(
        file("report.template.standard", "report.template.file.standard", templates::standard));
    return Card.titled(
        text("report.template.inUse"),
        new Paragraph(own.map(this::words).orElseGet(() -> text("report.template.isStandard"))),
        buttons);
  }

  private String words(TemplateSummary template) {
    var by = template.uploadedBy();
    return text(
        "report.template.isOwn",
        people.names(List.of(by)).getOrDefault(by, by.value()),
        Dates.day(template.uploadedAt()));
  }

  private static FileLink file(String words, String name, FileLink.Making making) {
    return new FileLink(text(words), text(name), ReportDownloads.WORD, making);
  }

  private void backToStandard() {
    if (Attempt.to(templates::backToStandard)) {
      Notices.done(text("report.template.backDone"));
      show();
    }
  }

  private List<Component> checked(TemplateCheck check) {
    return List.of(new TemplateFindings(check, templates, this::show));
  }

  private static Card fields() {
    var table =
        new HtmlTable(
            text("report.template.fields"),
            text("report.template.field"),
            text("report.template.gives"),
            text("report.template.where"));
    ReportField.all()
        .forEach(
            field ->
                table.row(
                    field.inBraces(),
                    text(field.meaning()),
                    text(field.block() ? "report.template.alone" : "report.template.anywhere")));
    return Card.titled(
        text("report.template.fields"), new Paragraph(text("report.template.explained")), table);
  }
}
