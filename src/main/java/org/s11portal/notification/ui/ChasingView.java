package org.s11portal.notification.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSummary;
import org.s11portal.audit.ui.AuditNavigation;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.Roles;
import org.s11portal.notification.Chasing;
import org.s11portal.notification.RemindNow;

/** Who still owes a return, who was reminded when; and reminding them now. */
@Route(value = "rounds/:round/chase", layout = MainLayout.class)
@RolesAllowed(Roles.SAFEGUARDING_OFFICER)
public class ChasingView extends Page implements BeforeEnterObserver {

  private static final int LONGEST = 2000;

  private final Chasing chasing;
  private final AuditRounds rounds;
  private final Clock clock;

  ChasingView(Chasing chasing, AuditRounds rounds, Clock clock) {
    this.chasing = chasing;
    this.rounds = rounds;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = new RoundId(event.getRouteParameters().get("round").orElseThrow(NotFound::new));
    show(rounds.get(id), ChasingFilter.of(event.getLocation().getQueryParameters()));
  }

  private void show(RoundSummary round, ChasingFilter filter) {
    removeAll();
    heading(text("notification.chase.title"));
    crumbs(
        Crumb.link(text("notification.chase.rounds"), AuditNavigation.rounds()),
        Crumb.link(round.title(), AuditNavigation.round(round.id())),
        Crumb.here(text("notification.chase.title")));
    lead(text("notification.chase.lead"));
    add(filterBar(round, filter));
    var lines =
        chasing.in(round.id()).stream()
            .filter(line -> filter.matches(line, clock.instant()))
            .toList();
    if (lines.isEmpty()) {
      add(
          new EmptyState(
              text("notification.chase.nobody"), text("notification.chase.nobody.text")));
      return;
    }
    var table = new ChasingTable(lines, LocalDate.now(clock));
    var card = new Card(table);
    card.addClassName("may-break");
    add(card, remind(round, filter, table));
  }

  private Card remind(RoundSummary round, ChasingFilter filter, ChasingTable table) {
    var words = new TextArea(text("notification.remind.words"));
    words.setHelperText(text("notification.remind.words.hint"));
    words.setMaxLength(LONGEST);
    words.setMinRows(4);
    var look = new Button(text("notification.remind.look"));
    look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    look.addClickListener(
        click -> {
          var wanted =
              new RemindNow(round.id(), table.chosen(), words.getValue(), chasing.occasion());
          Attempt.to(
              () ->
                  new ReminderDialog(chasing.preview(wanted), () -> send(wanted, round, filter))
                      .open());
        });
    var form = new Div(words, look);
    form.addClassName("form");
    var card = Card.titled(text("notification.remind"), form);
    card.addClassName("no-print");
    return card;
  }

  private void send(RemindNow wanted, RoundSummary round, ChasingFilter filter) {
    chasing.remind(wanted);
    Notices.done(text("notification.remind.done", wanted.returns().size()));
    show(round, filter);
  }

  private static Div filterBar(RoundSummary round, ChasingFilter filter) {
    var select = new Select<ChasingFilter>();
    select.setLabel(text("notification.filter"));
    select.setItems(ChasingFilter.values());
    select.setItemLabelGenerator(one -> text("notification.chase.show." + one));
    select.setValue(filter);
    select.addValueChangeListener(
        change ->
            UI.getCurrent()
                .navigate(
                    ChasingView.class,
                    new RouteParameters("round", round.id().value()),
                    change.getValue().address()));
    var row = new Div(select);
    row.addClassNames("row", "no-print");
    return row;
  }
}
