package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.s11portal.audit.EvidenceFile;
import org.s11portal.audit.EvidenceKeeping;
import org.s11portal.audit.OurEvidence;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.ui.DocumentLine;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;

/** One document of an agency: what it is, where it is used, and its versions. */
@Route(value = "evidence/:document", layout = MainLayout.class)
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
public class EvidenceView extends Page implements BeforeEnterObserver {

  private final OurEvidence ours;
  private final EvidenceKeeping keeping;
  private final transient EvidenceDesk desk;
  private final CurrentUser currentUser;
  private final Clock clock;

  EvidenceView(
      OurEvidence ours,
      EvidenceKeeping keeping,
      EvidenceDesk desk,
      CurrentUser currentUser,
      Clock clock) {
    this.ours = ours;
    this.keeping = keeping;
    this.desk = desk;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(asked(event.getRouteParameters().get("document").orElseThrow(NotFound::new)));
  }

  private static DocumentId asked(String id) {
    try {
      return new DocumentId(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }

  private void show(DocumentId id) {
    removeAll();
    var file = ours.one(id);
    var document = file.document();
    var mayChange = currentUser.get().hasAny(Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD);
    heading(document.title(), mayChange ? actions(file) : new Component[0]);
    crumbs(
        Crumb.link(text("audit.library.title"), AuditNavigation.evidence()),
        Crumb.here(document.title()));
    lead(document.summary().newest() ? "" : text("audit.evidence.older"));
    add(
        new DocumentLine(document.summary(), LocalDate.now(clock))
            .with(desk.ways(document.summary())),
        EvidenceUses.of(file),
        EvidenceVersions.of(file, desk));
  }

  private Component[] actions(EvidenceFile file) {
    var id = file.document().id();
    var describe =
        new Button(
            text("audit.evidence.describe"),
            click ->
                EvidenceDialogs.describe(
                    file.document(),
                    said -> {
                      keeping.describe(id, file.document().version(), said);
                      show(id);
                    }));
    if (!file.document().summary().newest()) {
      return new Component[] {describe};
    }
    var renew =
        new Button(
            text("audit.evidence.renew"),
            click ->
                EvidenceDialogs.renew(
                    file.document().summary(),
                    keeping,
                    ours.largestDocument(),
                    newer -> UI.getCurrent().navigate(AuditNavigation.evidence(newer.id()))));
    var actions = new ArrayList<Component>(List.of(describe));
    if (file.document().summary().address().isEmpty()) {
      actions.add(renew);
    }
    if (file.mayBeWithdrawn()) {
      actions.add(withdraw(file));
    }
    return actions.toArray(Component[]::new);
  }

  private Button withdraw(EvidenceFile file) {
    return new Button(
        text("audit.evidence.withdraw"),
        click ->
            Confirm.ask(
                text("audit.evidence.withdraw.ask"),
                text("audit.evidence.withdraw.text", file.document().title()),
                text("audit.evidence.withdraw"),
                () -> {
                  keeping.withdraw(file.document().id());
                  Notices.done(text("audit.evidence.withdrawn", file.document().title()));
                  UI.getCurrent().navigate(AuditNavigation.evidence());
                }));
  }
}
