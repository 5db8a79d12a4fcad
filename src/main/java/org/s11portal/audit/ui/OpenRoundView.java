package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.OpenRound;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.Roles;
import org.s11portal.standards.StandardSetStatus;
import org.s11portal.standards.StandardSets;

/** Opening a round: what is asked of whom until when, and what will happen, before it does. */
@Route(value = "rounds/open", layout = MainLayout.class)
@RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
public class OpenRoundView extends Page {

  private final AuditRounds rounds;

  OpenRoundView(AuditRounds rounds, StandardSets sets, Agencies agencies, Clock clock) {
    this.rounds = rounds;
    heading(text("audit.open.heading"));
    crumbs(
        Crumb.link(text("audit.rounds.title"), AuditNavigation.rounds()),
        Crumb.here(text("audit.open.heading")));
    var signedOff =
        sets.all().stream().filter(set -> set.status() == StandardSetStatus.SIGNED_OFF).toList();
    var partners = agencies.all();
    if (signedOff.isEmpty() || partners.isEmpty()) {
      add(new EmptyState(text("audit.open.notYet"), text("audit.open.notYet.text")));
      return;
    }
    lead(text("audit.open.lead"));
    var form =
        new OpenRoundForm(
            signedOff, rounds.all(), partners, LocalDate.now(clock), rounds::preview, this::open);
    var split = new Div(new Card(form), form.aside());
    split.addClassName("audit-split");
    add(split);
  }

  private void open(OpenRound wanted) {
    rounds.open(wanted);
    Notices.done(text("audit.opening.done", wanted.title(), wanted.agencies().size()));
    UI.getCurrent().navigate(AuditNavigation.round(wanted.id()));
  }
}
