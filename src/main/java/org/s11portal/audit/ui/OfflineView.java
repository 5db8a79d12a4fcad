package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.s11portal.audit.MeantRound;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.audit.offline.OfflinePreview;
import org.s11portal.audit.offline.OfflineReturns;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.FileLink;
import org.s11portal.base.ui.FileStep;
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
  private final FileStep<OfflinePreview> step;

  OfflineView(OfflineReturns offline, SelfAssessments own) {
    this.offline = offline;
    var whole = own.current().orElseThrow(NotFound::new);
    crumbs(
        Crumb.link(text("audit.home.title"), AuditNavigation.home()),
        Crumb.here(text("audit.offline.title")));
    heading(text("audit.offline.title"));
    lead(text("audit.offline.lead"));
    step =
        new FileStep<OfflinePreview>(
                new FileStep.Words(
                    text("audit.offline.bring"),
                    text("audit.offline.browse"),
                    text("audit.offline.drop"),
                    text("audit.offline.refused.notOurs")),
                bytes -> MeantRound.in(whole.assessment().round(), () -> offline.read(bytes)),
                read -> List.of(new OfflinePreviewPanel(read, this::take)),
                new Prose(text("audit.offline.bring.text")))
            .accepting(".xlsx");
    var one = whole.assessment();
    add(
        Card.titled(
            text("audit.offline.take"),
            new Prose(text("audit.offline.take.text")),
            new FileLink(
                text("audit.offline.download"),
                text("audit.offline.file", one.agency().value(), one.round().value()),
                WORKBOOK,
                () -> MeantRound.in(one.round(), offline::workbook))),
        step);
  }

  void show(OfflinePreview read) {
    step.show(read);
  }

  private void take(List<SaveAnswer> chosen) {
    if (Attempt.to(() -> offline.take(chosen))) {
      step.startOver();
      Notices.done(text("audit.offline.taken", chosen.size()));
    }
  }
}
