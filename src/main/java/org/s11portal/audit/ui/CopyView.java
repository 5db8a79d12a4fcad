package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.PrintButton;
import org.s11portal.identity.Roles;

/** The agency’s own return of a round, to read and to print, for ever. */
@Route(value = "audit/copy/:round", layout = MainLayout.class)
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
public class CopyView extends Page implements BeforeEnterObserver {

  private final SelfAssessments own;
  private final ReturnPapers papers;
  private final Signatories signatories;
  private final Agencies agencies;

  CopyView(SelfAssessments own, ReturnPapers papers, Signatories signatories, Agencies agencies) {
    this.own = own;
    this.papers = papers;
    this.signatories = signatories;
    this.agencies = agencies;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var round = event.getRouteParameters().get("round").orElseThrow(NotFound::new);
    show(own.in(new RoundId(round)));
  }

  private void show(ReturnDetail whole) {
    var agency = agencies.get(whole.assessment().agency()).name();
    heading(
        text("audit.paper.title", agency, whole.round().title()),
        papers.pdf(whole),
        new PrintButton());
    crumbs(
        Crumb.link(text("audit.home.title"), AuditNavigation.home()),
        Crumb.link(text("audit.past.title"), AuditNavigation.past()),
        Crumb.here(whole.round().title()));
    lead(text("audit.check.stands", text("audit.status." + whole.assessment().status())));
    if (!whole.submissions().isEmpty()) {
      add(signatories.handedIn(whole));
    }
    add(papers.of(whole));
  }
}
