package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.FileStep;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.Roles;
import org.s11portal.plan.PlanFile;
import org.s11portal.plan.PlanImports;
import org.s11portal.plan.Plans;

/** Brings a plan in: choose a file, see what was read and what is doubtful, then confirm. */
@Route(value = PlanNavigation.IMPORT, layout = MainLayout.class)
@RolesAllowed(Roles.BUSINESS_MANAGER)
public class ImportView extends Page {

  private final PlanImports imports;
  private final Plans plans;
  private final FileStep<PlanFile> step;

  ImportView(PlanImports imports, Plans plans) {
    this.imports = imports;
    this.plans = plans;
    crumbs(
        Crumb.link(text("plan.title"), PlanNavigation.plan()),
        Crumb.here(text("plan.import.title")));
    heading(text("plan.import.title"));
    lead(text("plan.import.lead"));
    step =
        new FileStep<PlanFile>(
                new FileStep.Words(
                    text("plan.import.choose"),
                    text("plan.import.browse"),
                    text("plan.import.drop"),
                    text("plan.import.otherKind")),
                imports::read,
                this::preview)
            .accepting(".xlsx", ".docx", ".csv", ".tsv", ".txt");
    add(step);
  }

  private List<Component> preview(PlanFile file) {
    var columns =
        new ImportColumns(
            file.columns(), said -> Attempt.to(() -> step.show(imports.readAs(file, said))));
    return file.preview()
        .<List<Component>>map(
            read ->
                List.of(
                    new ImportConfirmation(read, plans.all(), imports, this::stored),
                    columns,
                    new ImportPreview(read)))
        .orElseGet(() -> List.of(columns));
  }

  private void stored() {
    Notices.done(text("plan.import.done"));
    getUI().ifPresent(ui -> ui.navigate(PlanNavigation.plan()));
  }
}
