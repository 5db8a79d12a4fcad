package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import org.s11portal.base.DomainException;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
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
  private final Paragraph refusal = new Paragraph();
  private final Div preview = new Div();

  SetImportView(SetImports imports, SetExports exports, StandardSets sets) {
    this.imports = imports;
    this.sets = sets;
    crumbs(
        Crumb.link(text("standards.editions.title"), StandardsNavigation.EDITIONS),
        Crumb.here(text("standards.import.title")));
    heading(text("standards.import.title"), SetDownload.template(exports));
    lead(text("standards.import.lead"));
    refusal.addClassNames("finding", "set-refusal");
    refusal.getElement().setAttribute("role", "alert");
    refusal.setVisible(false);
    preview.addClassName("stack");
    add(Card.titled(text("standards.import.choose"), upload(), refusal), preview);
  }

  private Upload upload() {
    var upload = new Upload(new Reading());
    upload.setUploadButton(new Button(text("standards.import.browse")));
    upload.setDropLabel(new Span(text("standards.import.drop")));
    upload.setAcceptedFileExtensions(".xlsx", ".docx", ".json");
    upload.setMaxFiles(1);
    upload.addFileRejectedListener(rejected -> refuse(text("standards.import.otherKind")));
    upload.addFileRemovedListener(removed -> startOver());
    return upload;
  }

  /** Reads while the file arrives; the limit is counted there, whatever the browser promised. */
  private final class Reading implements UploadHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
      try (var content = event.getInputStream()) {
        var read = imports.read(content);
        event.getUI().accessSynchronously(() -> show(read));
      } catch (DomainException refused) {
        event.getUI().accessSynchronously(() -> refuse(text(refused.reason())));
      }
    }
  }

  private void show(SetPreview read) {
    startOver();
    preview.add(
        new SetConfirmation(read, sets.all(), imports, this::stored), new SetPreviewCards(read));
  }

  private void refuse(String why) {
    preview.removeAll();
    refusal.setText(why);
    refusal.setVisible(true);
  }

  private void startOver() {
    preview.removeAll();
    refusal.setVisible(false);
  }

  private void stored(StandardSetId id) {
    Notices.done(text("standards.import.done"));
    getUI().ifPresent(ui -> ui.navigate(StandardsNavigation.draft(sets.get(id))));
  }
}
