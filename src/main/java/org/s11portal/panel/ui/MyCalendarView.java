package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.panel.calendar.FeedDetail;
import org.s11portal.panel.calendar.MyCalendar;

/** One’s own panel dates in one’s own calendar program, by a secret address. */
@Route(value = "my-calendar", layout = MainLayout.class)
@RolesAllowed({
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.SAFEGUARDING_OFFICER,
  Roles.AGENCY_CONTRIBUTOR,
  Roles.AGENCY_LEAD,
  Roles.AGENCY_SIGNOFF
})
public class MyCalendarView extends Page implements BeforeEnterObserver {

  /** Those who come to the panels of others. */
  static final String[] SCRUTINISE = {
    Roles.PANEL_CHAIR, Roles.PANEL_MEMBER, Roles.SAFEGUARDING_OFFICER
  };

  private final MyCalendar calendar;
  private final CurrentUser currentUser;

  MyCalendarView(MyCalendar calendar, CurrentUser currentUser) {
    this.calendar = calendar;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    removeAll();
    var scrutinises = currentUser.get().hasAny(SCRUTINISE);
    crumbs(
        scrutinises
            ? Crumb.link(text("panel.schedule.title"), PanelNavigation.schedule())
            : Crumb.link(text("panel.ours.title"), PanelNavigation.ourPanel()),
        Crumb.here(text("panel.mine.title")));
    heading(text("panel.mine.title"));
    lead(text(scrutinises ? "panel.mine.lead.scrutinise" : "panel.mine.lead.agency"));
    var feed = calendar.feed().filter(FeedDetail::open);
    var card = Card.titled(text("panel.mine.address"));
    feed.ifPresentOrElse(
        open -> {
          card.add(new Paragraph(state(open)));
          var renew = new Button(text("panel.mine.renew"), click -> askToRenew());
          var revoke = new Button(text("panel.mine.revoke"), click -> askToRevoke());
          var row = new Div(renew, revoke);
          row.addClassName("row");
          card.add(row);
        },
        () -> {
          var make = new Button(text("panel.mine.make"), click -> Attempt.to(this::renew));
          make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
          card.add(new Paragraph(text("panel.mine.none")), make);
        });
    add(card);
  }

  private static String state(FeedDetail feed) {
    return feed.readAt()
        .map(read -> text("panel.mine.read", Dates.day(feed.madeAt()), Dates.dayAndTime(read)))
        .orElseGet(() -> text("panel.mine.unread", Dates.day(feed.madeAt())));
  }

  private void askToRenew() {
    Confirm.ask(
        text("panel.mine.renew.title"),
        text("panel.mine.renew.text"),
        text("panel.mine.renew.yes"),
        this::renew);
  }

  /** The address is shown this once: what is kept of it cannot be turned back into it. */
  private void renew() {
    var address = calendar.renew();
    show();
    var field = new TextField(text("panel.mine.fresh"));
    field.setValue(address);
    field.setReadOnly(true);
    field.setWidthFull();
    field.setHelperText(text("panel.mine.fresh.hint"));
    field.focus();
    var steps = new OrderedList();
    text("panel.mine.steps").lines().map(ListItem::new).forEach(steps::add);
    add(Card.titled(text("panel.mine.fresh.title"), field, steps));
  }

  private void askToRevoke() {
    Confirm.ask(
        text("panel.mine.revoke.title"),
        text("panel.mine.revoke.text"),
        text("panel.mine.revoke.yes"),
        () -> {
          calendar.revoke();
          Notices.done(text("panel.mine.revoke.done"));
          show();
        });
  }
}
