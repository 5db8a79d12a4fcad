package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.FileStep;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.Roles;
import org.s11portal.standards.SetExports;
import org.s11portal.standards.SetImports;
import org.s11portal.standards.SetPreview;
import org.s11portal.standards.StandardSetId;
import org.s11portal.standards.StandardSets;

/** Brings a set in: choose a file, see what was read and what is doubtful, then confirm. */
@Route(value = StandardsNavigation.IMPORT, layout = MainLayout.class)
@RolesAllowed(Roles.BUSINESS_MANAGER)
public class SetImportView extends Page {

  private final SetImports imports;
  private final StandardSets sets;

  SetImportView(SetImports imports, SetExports exports, StandardSets sets) {
    this.imports = imports;
    this.sets = sets;
    crumbs(
        Crumb.link(text("standards.editions.title"), StandardsNavigation.EDITIONS),
        Crumb.here(text("standards.import.title")));
    heading(text("standards.import.title"), SetDownload.template(exports));
    lead(text("standards.import.lead"));
    add(
        new FileStep<SetPreview>(
                new FileStep.Words(
                    text("standards.import.choose"),
                    text("standards.import.browse"),
                    text("standards.import.drop"),
                    text("standards.import.otherKind")),
                imports::read,
                this::preview)
            .accepting(".xlsx", ".docx", ".json"));
  }

  private List<Component> preview(SetPreview read) {
    return List.of(
        new SetConfirmation(read, sets.all(), imports, this::stored), new SetPreviewCards(read));
  }

  private void stored(StandardSetId id) {
    Notices.done(text("standards.import.done"));
    getUI().ifPresent(ui -> ui.navigate(StandardsNavigation.draft(sets.get(id))));
  }
}
