package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundKind;
import org.s11portal.audit.RoundSummary;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.Fact;
import org.s11portal.base.ui.Facts;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.PrintButton;
import org.s11portal.identity.Roles;
import org.s11portal.panel.Agreement;
import org.s11portal.panel.Calibration;
import org.s11portal.panel.Calibrations;
import org.s11portal.panel.WeightedKappa;

/**
 * How far panels moved the agencies’ own grades, and whose grades were moved unlike the others’.
 */
@Route(value = "calibration", layout = MainLayout.class)
@RolesAllowed({
  Roles.PANEL_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.INDEPENDENT_CHAIR
})
@Menu(title = "panel.calibration.title", order = 22)
public class CalibrationView extends Page implements BeforeEnterObserver {

  private final Calibrations calibrations;
  private final AuditRounds rounds;

  CalibrationView(Calibrations calibrations, AuditRounds rounds) {
    this.calibrations = calibrations;
    this.rounds = rounds;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    heading(text("panel.calibration.title"), new PrintButton());
    var all = rounds.all();
    RoundChoice.of(all, event.getLocation().getQueryParameters())
        .ifPresentOrElse(
            round -> show(all, round),
            () ->
                add(
                    new EmptyState(
                        text("panel.schedule.noRound"), text("panel.schedule.noRound.text"))));
  }

  private void show(List<RoundSummary> all, RoundSummary round) {
    lead(text("panel.calibration.lead", round.title()));
    var choice = new Div(new RoundChoice(all, round, this::go));
    choice.addClassNames("row", "no-print");
    add(choice);
    var figures = calibrations.of(round.id());
    if (figures.all().n() == 0) {
      add(new EmptyState(text("panel.calibration.none"), text("panel.calibration.none.text")));
      return;
    }
    add(facts(figures.all()));
    add(
        table("panel.calibration.byAgency", "panel.column.agency", figures.byAgency()),
        round.kind() == RoundKind.CASE_FILE
            ? table("panel.calibration.byCase", "panel.calibration.case", figures.byStandard())
            : table(
                "panel.calibration.byStandard", "panel.calibration.standard", figures.byStandard()),
        table("panel.calibration.byChair", "panel.column.chair", figures.byChair()),
        meaning());
  }

  private static Facts facts(Agreement all) {
    return new Facts(
        new Fact(
            steps(all.shift()),
            text("panel.calibration.shift"),
            text("panel.calibration.rests", all.n())),
        new Fact(
            text("panel.calibration.percent", all.loweredShare()),
            text("panel.calibration.lowered"),
            text("panel.calibration.of", all.lowered(), all.n())),
        new Fact(
            text("panel.calibration.percent", all.raisedShare()),
            text("panel.calibration.raised"),
            text("panel.calibration.of", all.raised(), all.n())),
        new Fact(
            all.kappa().map(kappa -> two(kappa.value())).orElse("–"),
            text("panel.calibration.kappa"),
            all.kappa().map(CalibrationView::interval).orElse("")));
  }

  private static Card table(String title, String first, List<Calibration.Part> parts) {
    var table =
        new HtmlTable(
            text(title),
            text(first),
            text("panel.calibration.n"),
            text("panel.calibration.shift"),
            text("panel.calibration.lowered"),
            text("panel.calibration.raised"),
            text("panel.calibration.kappa"));
    for (var part : parts) {
      var one = part.agreement();
      var name = new Div(new Span(part.name()));
      if (part.outOfLine()) {
        name.add(Chip.warn(text("panel.calibration.outOfLine")));
      }
      name.addClassName("row");
      table.row(
          name,
          new Span(Integer.toString(one.n())),
          new Span(steps(one.shift())),
          new Span(text("panel.calibration.percent", one.loweredShare())),
          new Span(text("panel.calibration.percent", one.raisedShare())),
          new Span(
              one.kappa()
                  .map(kappa -> text("panel.calibration.with", two(kappa.value()), interval(kappa)))
                  .orElseGet(() -> text("panel.calibration.few"))));
    }
    var card = Card.titled(text(title), table);
    card.addClassName("may-break");
    return card;
  }

  private static Card meaning() {
    return Card.titled(
        text("panel.calibration.meaning"),
        new Paragraph(text("panel.calibration.meaning.shift")),
        new Paragraph(text("panel.calibration.meaning.kappa")),
        new Paragraph(text("panel.calibration.meaning.interval")),
        new Paragraph(text("panel.calibration.meaning.outOfLine")));
  }

  private static String interval(WeightedKappa kappa) {
    return text("panel.calibration.interval", two(kappa.low()), two(kappa.high()));
  }

  /** A minus of the length of a plus, and a plus where it went up. */
  private static String steps(double shift) {
    var size = two(Math.abs(shift));
    return shift < -0.005 ? "−" + size : shift > 0.005 ? "+" + size : size;
  }

  private static String two(double figure) {
    return String.format(Locale.UK, "%.2f", figure).replace('-', '−');
  }

  private void go(RoundSummary round) {
    getUI()
        .ifPresent(
            ui ->
                ui.navigate(
                    "calibration",
                    QueryParameters.simple(Map.of(PanelNavigation.ROUND, round.id().value()))));
  }
}
