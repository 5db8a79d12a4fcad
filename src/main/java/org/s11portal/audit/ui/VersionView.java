package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.ReturnVerifications;
import org.s11portal.audit.ReturnVersion;
import org.s11portal.audit.ReturnVersions;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.FileLink;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.PrintButton;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;

/** One version of a return as it was handed in: to read, to print, to keep and to verify. */
@Route(value = "returns/:round/:agency/version/:number([0-9]{1,4})", layout = MainLayout.class)
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
public class VersionView extends Page implements BeforeEnterObserver {

  private final ReturnVersions versions;
  private final ReturnVerifications verifications;
  private final ReturnPapers papers;
  private final Agencies agencies;
  private final CurrentUser currentUser;
  private final Div found = new Div();

  VersionView(
      ReturnVersions versions,
      ReturnVerifications verifications,
      ReturnPapers papers,
      Agencies agencies,
      CurrentUser currentUser) {
    this.versions = versions;
    this.verifications = verifications;
    this.papers = papers;
    this.agencies = agencies;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    found.removeAll();
    var place = VersionPlace.of(event);
    show(place, versions.read(place.round(), place.agency(), place.number()));
  }

  private void show(VersionPlace place, ReturnVersion version) {
    var agency = agencies.get(place.agency());
    var submission = version.submission();
    heading(
        text("audit.version.title", agency.name(), place.number()),
        new Button(text("audit.version.verify"), click -> verify(place)),
        manifest(place, version),
        papers.pdf(version.whole(), place.number()),
        new PrintButton());
    crumbs(
        place.whole(version.whole(), agency, currentUser.get()),
        Crumb.here(text("audit.version.here", place.number())));
    lead(
        text(
            "audit.version.lead",
            version.whole().round().title(),
            Dates.dayAndTime(submission.submittedAt()),
            submission.declaredName(),
            submission.declaredPost()));
    found.getElement().setAttribute("role", "status");
    add(found, papers.version(version.whole()));
  }

  private FileLink manifest(VersionPlace place, ReturnVersion version) {
    var id = version.whole().assessment().id();
    return new FileLink(
        text("audit.version.manifest"),
        text(
            "audit.version.manifest.file",
            place.agency().value(),
            place.round().value(),
            place.number()),
        "application/json",
        () -> versions.manifest(id, place.number()).getBytes(StandardCharsets.UTF_8));
  }

  private void verify(VersionPlace place) {
    Attempt.to(
        () -> {
          var result = verifications.verify(place.round(), place.agency(), place.number());
          found.removeAll();
          found.add(new VerificationCard(result));
        });
  }
}
