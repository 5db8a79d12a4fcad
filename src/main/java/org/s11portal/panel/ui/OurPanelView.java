package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.s11portal.audit.AuditRounds;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.panel.MinutesAccuracy;
import org.s11portal.panel.MinutesPapers;
import org.s11portal.panel.OfferedDates;
import org.s11portal.panel.OurPanel;
import org.s11portal.panel.OurPanels;
import org.s11portal.panel.PanelDetail;

/** An agency’s own panel: when it sits, what it asks, and what came of it. */
@Route(value = "our-panel", layout = MainLayout.class)
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
@Menu(title = "panel.ours.title", order = 2)
public class OurPanelView extends Page implements BeforeEnterObserver {

  private final OurPanels panels;
  private final AuditRounds rounds;
  private final transient OurWork work;
  private final MinutesAccuracy accuracy;
  private final MinutesPapers papers;
  private final OfferedDates offered;
  private final CurrentUser currentUser;
  private final Clock clock;
  private Optional<String> wanted = Optional.empty();

  OurPanelView(
      OurPanels panels,
      AuditRounds rounds,
      OurWork work,
      MinutesAccuracy accuracy,
      MinutesPapers papers,
      OfferedDates offered,
      CurrentUser currentUser,
      Clock clock) {
    this.panels = panels;
    this.rounds = rounds;
    this.work = work;
    this.accuracy = accuracy;
    this.papers = papers;
    this.offered = offered;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    wanted = event.getLocation().getQueryParameters().getSingleParameter(PanelNavigation.PANEL);
    show();
  }

  private void show() {
    removeAll();
    heading(
        text("panel.ours.title"),
        new ButtonLink(text("panel.mine.link"), PanelNavigation.myCalendar()));
    offerDates();
    var ours = panels.all();
    if (ours.isEmpty()) {
      lead("");
      add(new EmptyState(text("panel.ours.none"), text("panel.ours.none.text")));
      return;
    }
    lead(text("panel.ours.lead"));
    var chosen = chosen(ours);
    if (chosen.size() < ours.size()) {
      add(
          new Paragraph(
              new Anchor(PanelNavigation.ourPanel(), text("panel.ours.all", ours.size()))));
    }
    chosen.forEach(this::add);
    if (ours.stream().anyMatch(one -> !one.lines().isEmpty())) {
      work.lines().read();
    }
  }

  /** The one a letter speaks of, or all where the address names none of them. */
  private List<OurPanel> chosen(List<OurPanel> ours) {
    var one =
        ours.stream()
            .filter(
                panel -> wanted.filter(panel.panel().id().value().toString()::equals).isPresent())
            .toList();
    return one.isEmpty() ? ours : one;
  }

  /** The lead chooses a date; colleagues learn of it once it is chosen. */
  private void offerDates() {
    if (currentUser.get().hasAny(Roles.AGENCY_LEAD)) {
      var dates = offered.open();
      if (!dates.isEmpty()) {
        add(new OfferedDatesCard(offered, dates, this::show));
      }
    }
  }

  private void add(OurPanel ours) {
    var panel = ours.panel();
    var round = rounds.get(panel.round()).title();
    var card =
        Card.titled(
            text(
                "panel.ours.panel",
                round,
                panel.sitting().map(PanelWords::when).orElse(text("panel.noDate"))));
    card.add(PanelWords.chip(panel));
    panel
        .sitting()
        .ifPresent(sitting -> card.add(new Paragraph(text("panel.ours.place", sitting.place()))));
    card.add(new Paragraph(text("panel.ours.people", people(panel))));
    add(card);
    if (!ours.lines().isEmpty()) {
      add(new OurLines(ours, round));
    }
    if (!ours.challenges().isEmpty()) {
      var asked = Card.titled(text("panel.ours.challenges", round));
      ours.challenges().forEach(one -> asked.add(new OurChallenge(ours, one, work, this::show)));
      add(asked);
    }
    if (panel.status().isCirculated()) {
      var minutes = new OurMinutes(ours, round);
      minutes.add(MinutesLinks.ours(panel, papers));
      add(
          minutes,
          new OurAccuracy(
              ours,
              accuracy.ours().stream().filter(one -> one.panel().equals(panel.id())).toList(),
              accuracy,
              currentUser.get().hasAny(Roles.AGENCY_LEAD),
              LocalDate.now(clock),
              this::show),
          new OurGrades(ours, round),
          new OurAgreedActions(ours, round));
    }
  }

  private static String people(PanelDetail panel) {
    return panel.seats().stream()
        .map(seat -> text("panel.ours.person", seat.name(), text("panel.part." + seat.part())))
        .collect(Collectors.joining(text("panel.ours.between")));
  }
}
