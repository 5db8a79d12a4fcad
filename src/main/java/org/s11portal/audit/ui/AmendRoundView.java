package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.s11portal.audit.AmendRound;
import org.s11portal.audit.RoundDetail;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundUpkeep;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.Roles;

/** What of a round may still change; the rest is shown with the reason why not. */
@Route(value = "rounds/:round/amend", layout = MainLayout.class)
@RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
public class AmendRoundView extends Page implements BeforeEnterObserver {

  private final RoundUpkeep upkeep;
  private final Clock clock;

  AmendRoundView(RoundUpkeep upkeep, Clock clock) {
    this.upkeep = upkeep;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    show(
        upkeep.get(
            new RoundId(event.getRouteParameters().get("round").orElseThrow(NotFound::new))));
  }

  private void show(RoundDetail detail) {
    var round = detail.round();
    heading(text("audit.amend.title"));
    crumbs(
        Crumb.link(text("audit.rounds.title"), AuditNavigation.rounds()),
        Crumb.link(round.title(), AuditNavigation.round(round.id())),
        Crumb.here(text("audit.amend.title")));
    lead(text("audit.amend.lead"));
    var fields = new RoundFields();
    fields.title.setValue(round.title());
    fields.opens.setValue(round.opensOn());
    fields.due.setValue(round.dueOn());
    fields.declaration.setValue(round.declaration());
    if (!LocalDate.now(clock).isBefore(round.opensOn())) {
      fields.opens.setReadOnly(true);
      fields.due.setMin(round.dueOn());
    }
    if (detail.declared()) {
      fields.declaration.setReadOnly(true);
      fields.declaration.setHelperText(text("audit.refused.declarationMade"));
    }
    var save =
        new Button(
            text("audit.amend.save"),
            click -> fields.objections.noneTo(() -> save(detail, fields)));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var back = new ButtonLink(text("base.cancel"), AuditNavigation.round(round.id()));
    var days = new Div(fields.opens, fields.due);
    days.addClassNames("row", "audit-days");
    var actions = new Div(back, save);
    actions.addClassName("actions");
    var form = new Div(fields.title, days, fields.declaration, actions);
    form.addClassName("form");
    add(new Card(form));
  }

  private void save(RoundDetail detail, RoundFields fields) {
    if (!fields.haveDays()) {
      return;
    }
    var id = detail.round().id();
    upkeep.amend(
        new AmendRound(
            id,
            fields.title.getValue(),
            fields.opensOn(),
            fields.dueOn(),
            fields.declaration.getValue(),
            detail.version()));
    Notices.done(text("audit.amend.done"));
    UI.getCurrent().navigate(AuditNavigation.round(id));
  }
}
