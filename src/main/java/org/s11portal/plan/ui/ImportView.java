package org.s11portal.plan.ui;

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
import org.s11portal.plan.PlanImports;
import org.s11portal.plan.PlanPreview;
import org.s11portal.plan.Plans;

/** Brings a plan in: choose a file, see what was read and what is doubtful, then confirm. */
@Route(value = PlanNavigation.IMPORT, layout = MainLayout.class)
@RolesAllowed(Roles.BUSINESS_MANAGER)
public class ImportView extends Page {

  private final PlanImports imports;
  private final Plans plans;
  private final Paragraph refusal = new Paragraph();
  private final Div preview = new Div();

  ImportView(PlanImports imports, Plans plans) {
    this.imports = imports;
    this.plans = plans;
    crumbs(
        Crumb.link(text("plan.title"), PlanNavigation.plan()),
        Crumb.here(text("plan.import.title")));
    heading(text("plan.import.title"));
    lead(text("plan.import.lead"));
    refusal.addClassNames("finding", "plan-refusal");
    refusal.getElement().setAttribute("role", "alert");
    refusal.setVisible(false);
    preview.addClassName("stack");
    add(Card.titled(text("plan.import.choose"), upload(), refusal), preview);
  }

  private Upload upload() {
    var upload = new Upload(new Reading());
    upload.setUploadButton(new Button(text("plan.import.browse")));
    upload.setDropLabel(new Span(text("plan.import.drop")));
    upload.setAcceptedFileExtensions(".xlsx", ".docx", ".csv", ".tsv", ".txt");
    upload.setMaxFiles(1);
    upload.addFileRejectedListener(rejected -> refuse(text("plan.import.otherKind")));
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

  private void show(PlanPreview read) {
    refusal.setVisible(false);
    preview.removeAll();
    preview.add(
        new ImportConfirmation(read, plans.all(), imports, this::stored), new ImportPreview(read));
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

  private void stored() {
    Notices.done(text("plan.import.done"));
    getUI().ifPresent(ui -> ui.navigate(PlanNavigation.plan()));
  }
}
