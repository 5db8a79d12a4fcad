package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.plan.LeadLine;
import org.s11portal.plan.PlanLeads;

/** Says who of the people and agencies each lead of the plan is. */
@Route(value = PlanNavigation.LEADS, layout = MainLayout.class)
@RolesAllowed({Roles.BUSINESS_MANAGER, Roles.SAFEGUARDING_OFFICER})
public class LeadsView extends PlanPage {

  private final PlanLeads leads;

  LeadsView(PlanLeads leads, CurrentUser currentUser) {
    super(PlanNavigation.LEADS, currentUser);
    this.leads = leads;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    begin(text("plan.leads"), text("plan.leads"));
    lead(text("plan.leads.text"));
    var lines = leads.all();
    var content =
        new Div(
            Card.titled(text("plan.leads.whoIsWho"), table(lines)),
            Card.titled(
                text("plan.leads.name"),
                new LeadForm(
                    lines,
                    leads.choices(),
                    (lead, holder) -> save(() -> leads.name(lead, holder)))));
    content.addClassName("stack");
    add(content);
  }

  private HtmlTable table(List<LeadLine> lines) {
    var table =
        new HtmlTable(
            text("plan.leads.whoIsWho"),
            text("plan.lead"),
            text("plan.leads.actions"),
            text("plan.leads.who"));
    lines.forEach(
        line ->
            table.row(
                new Anchor(
                    new PlanFilter(Optional.empty(), Optional.of(line.lead()), false, false)
                        .address(),
                    line.lead()),
                new Span(text("plan.leads.count", line.actions(), line.open())),
                who(line)));
    return table;
  }

  private Div who(LeadLine line) {
    var who = new Div();
    who.addClassName("plan-holders");
    line.held().forEach(held -> who.add(held(line, held)));
    if (line.held().isEmpty()) {
      who.add(new Span(text("plan.leads.nobody")));
    }
    return who;
  }

  private Div held(LeadLine line, LeadLine.Held held) {
    var release =
        new Button(text("plan.leads.release"), click -> save(() -> leads.release(held.id())));
    release.setAriaLabel(text("plan.leads.release.who", held.name(), line.lead()));
    release.addClassName("no-print");
    return new Div(
        new Span(text("plan.leads.since", held.name(), Dates.day(held.since()))), release);
  }

  private void save(Runnable deed) {
    if (Attempt.to(deed)) {
      Notices.done(text("plan.saved"));
      show();
    }
  }
}
