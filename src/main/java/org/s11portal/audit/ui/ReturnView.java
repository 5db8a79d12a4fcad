package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.PrintButton;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;

/** One agency’s return, for those whose office lets them read it. */
@Route(value = "returns/:round/:agency", layout = MainLayout.class)
@RolesAllowed({
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.INDEPENDENT_CHAIR
})
public class ReturnView extends Page implements BeforeEnterObserver {

  private final Returns returns;
  private final ReturnPapers papers;
  private final Signatories signatories;
  private final Agencies agencies;
  private final CurrentUser currentUser;

  ReturnView(
      Returns returns,
      ReturnPapers papers,
      Signatories signatories,
      Agencies agencies,
      CurrentUser currentUser) {
    this.returns = returns;
    this.papers = papers;
    this.signatories = signatories;
    this.agencies = agencies;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var asked = event.getRouteParameters();
    show(
        returns.read(
            new RoundId(parameter(asked, "round")), new AgencyId(parameter(asked, "agency"))));
  }

  private void show(ReturnDetail whole) {
    var agency = agencies.get(whole.assessment().agency()).name();
    heading(
        text("audit.paper.title", agency, whole.round().title()),
        papers.pdf(whole),
        new PrintButton());
    if (currentUser.get().hasAny(RoundsView.READERS)) {
      crumbs(
          Crumb.link(text("audit.rounds.title"), AuditNavigation.rounds()),
          Crumb.link(whole.round().title(), AuditNavigation.round(whole.round().id())),
          Crumb.here(agency));
    }
    lead(text("audit.paper.stands", text("audit.status." + whole.assessment().status())));
    whole.whyAsOf().ifPresent(why -> add(new Card(new Paragraph(why)).small()));
    if (!whole.submissions().isEmpty()) {
      add(signatories.handedIn(whole));
    }
    add(papers.of(whole));
  }

  private static String parameter(RouteParameters asked, String name) {
    return asked.get(name).orElseThrow(NotFound::new);
  }
}
