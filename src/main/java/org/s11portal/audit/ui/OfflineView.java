package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.audit.offline.OfflinePreview;
import org.s11portal.audit.offline.OfflineReturns;
import org.s11portal.base.DomainException;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.FileLink;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.Prose;
import org.s11portal.identity.Roles;

/** Takes the return along as a workbook, and brings back what was filled in, after a look at it. */
@Route(value = "audit/offline", layout = MainLayout.class)
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD})
public class OfflineView extends Page {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final OfflineReturns offline;
  private final Paragraph refusal = new Paragraph();
  private final Div preview = new Div();

  OfflineView(OfflineReturns offline, SelfAssessments own) {
    this.offline = offline;
    var whole = own.current().orElseThrow(NotFound::new);
    crumbs(
        Crumb.link(text("audit.home.title"), AuditNavigation.home()),
        Crumb.here(text("audit.offline.title")));
    heading(text("audit.offline.title"));
    lead(text("audit.offline.lead"));
    refusal.addClassNames("finding", "audit-refusal");
    refusal.getElement().setAttribute("role", "alert");
    refusal.setVisible(false);
    preview.addClassName("stack");
    var one = whole.assessment();
    add(
        Card.titled(
            text("audit.offline.take"),
            new Prose(text("audit.offline.take.text")),
            new FileLink(
                text("audit.offline.download"),
                text("audit.offline.file", one.agency().value(), one.round().value()),
                WORKBOOK,
                offline::workbook)),
        Card.titled(
            text("audit.offline.bring"),
            new Prose(text("audit.offline.bring.text")),
            upload(),
            refusal),
        preview);
  }

  private Upload upload() {
    var upload = new Upload(this::receive);
    upload.setUploadButton(new Button(text("audit.offline.browse")));
    upload.setDropLabel(new Span(text("audit.offline.drop")));
    upload.setAcceptedFileExtensions(".xlsx");
    upload.setMaxFiles(1);
    upload.addFileRejectedListener(rejected -> refuse(text("audit.offline.refused.notOurs")));
    upload.addFileRemovedListener(removed -> startOver());
    return upload;
  }

  /** Reads while the file arrives; the limit is counted there, whatever the browser promised. */
  void receive(UploadEvent event) throws IOException {
    try (var content = event.getInputStream()) {
      var read = offline.read(content);
      event.getUI().accessSynchronously(() -> show(read));
    } catch (DomainException refused) {
      event.getUI().accessSynchronously(() -> refuse(text(refused.reason())));
    }
  }

  void show(OfflinePreview read) {
    startOver();
    preview.add(new OfflinePreviewPanel(read, this::take));
  }

  void refuse(String why) {
    startOver();
    refusal.setText(why);
    refusal.setVisible(true);
  }

  private void take(List<SaveAnswer> chosen) {
    if (Attempt.to(() -> offline.take(chosen))) {
      startOver();
      Notices.done(text("audit.offline.taken", chosen.size()));
    }
  }

  private void startOver() {
    preview.removeAll();
    refusal.setVisible(false);
  }
}
