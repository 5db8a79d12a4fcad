package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundSummary;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.Roles;

/** All rounds that asked the agency, each with its copy. */
@Route(value = "audit/past", layout = MainLayout.class)
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
@Menu(title = "audit.past.title", order = 5)
public class PastView extends Page {

  PastView(SelfAssessments own, AuditRounds rounds) {
    heading(text("audit.past.title"));
    var all = own.all();
    if (all.isEmpty()) {
      add(new EmptyState(text("audit.home.notAsked"), text("audit.home.notAsked.text")));
      return;
    }
    lead(text("audit.past.lead"));
    var titles =
        rounds.all().stream().collect(Collectors.toMap(RoundSummary::id, RoundSummary::title));
    var table =
        new HtmlTable(
            text("audit.past.title"),
            text("audit.round"),
            text("audit.column.status"),
            text("audit.column.due"));
    all.forEach(
        one ->
            table.row(
                new Anchor(
                    AuditNavigation.copy(one.round()),
                    titles.getOrDefault(one.round(), one.round().value())),
                StatusChip.of(one.status()),
                new Span(Dates.day(one.dueOn()))));
    add(new Card(table));
  }
}
