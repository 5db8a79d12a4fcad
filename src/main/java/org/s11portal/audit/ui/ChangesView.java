package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.ReturnVersions;
import org.s11portal.audit.VersionDifferences;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.PrintButton;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;

/** What the agency changed from one version of its return to the next, criterion by criterion. */
@Route(value = "returns/:round/:agency/changes/:number([0-9]{1,4})", layout = MainLayout.class)
@RolesAllowed({
  Roles.AGENCY_CONTRIBUTOR,
  Roles.AGENCY_LEAD,
  Roles.AGENCY_SIGNOFF,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.INDEPENDENT_CHAIR
})
public class ChangesView extends Page implements BeforeEnterObserver {

  private final ReturnVersions versions;
  private final Agencies agencies;
  private final CurrentUser currentUser;

  ChangesView(ReturnVersions versions, Agencies agencies, CurrentUser currentUser) {
    this.versions = versions;
    this.agencies = agencies;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var place = VersionPlace.of(event);
    show(
        place,
        versions.differences(place.round(), place.agency(), place.number() - 1, place.number()));
  }

  private void show(VersionPlace place, VersionDifferences differences) {
    var agency = agencies.get(place.agency());
    heading(
        text("audit.changes.title", agency.name(), differences.from(), differences.to()),
        new PrintButton());
    crumbs(
        place.whole(differences.whole(), agency, currentUser.get()),
        Crumb.here(text("audit.changes.here", differences.from(), differences.to())));
    lead(text("audit.changes.lead", differences.changed().size(), differences.unchanged()));
    if (differences.changed().isEmpty()) {
      add(new EmptyState(text("audit.changes.none"), text("audit.changes.none.text")));
      return;
    }
    var hint = new Paragraph(text("audit.changes.hint"));
    hint.addClassName("audit-hint");
    add(hint);
    differences
        .changed()
        .forEach(changed -> add(new ChangedCard(differences.whole().set().scale(), changed)));
  }
}
