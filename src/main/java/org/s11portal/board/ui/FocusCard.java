package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.RoundId;
import org.s11portal.base.ui.Card;
import org.s11portal.board.BoardSummary;
import org.s11portal.board.StandardFocus;
import org.s11portal.board.StandardFocus.FedAction;
import org.s11portal.board.StandardFocus.Finding;
import org.s11portal.identity.AgencyId;

/** Beside the grades: what they feed in the plan, and what no action answers yet. */
class FocusCard extends Card {

  private static final int NAMED = 4;
  private static final int SHOWN = 5;

  private final Map<AgencyId, AgencySummary> agencies;
  private final RoundId round;

  FocusCard(BoardSummary summary, StandardFocus focus, Map<AgencyId, AgencySummary> agencies) {
    this.agencies = agencies;
    round = summary.round().id();
    addClassName("focus");
    var standard = focus.standard();
    var over = new Span(BoardWords.over(standard));
    over.addClassName("focus-over");
    add(over, new H2(text("board.focus.title")));
    summary
        .weakest(standard.number())
        .ifPresent(
            weakest ->
                add(
                    new Paragraph(
                        text(
                            "board.focus.weakest",
                            weakest.criterion().code(),
                            weakest.criterion().title(),
                            weakest.gaps(),
                            weakest.of()))));
    actions(focus.actions());
    if (!focus.unanswered().isEmpty()) {
      add(unanswered(focus.unanswered()));
    }
    add(new Anchor(BoardNavigation.findings(round), text("board.findings.all")));
  }

  private void actions(List<FedAction> actions) {
    if (actions.isEmpty()) {
      add(new Paragraph(text("board.focus.noActions")));
    }
    actions.stream().limit(SHOWN).map(this::action).forEach(this::add);
    if (actions.size() > SHOWN) {
      var rest = new NativeDetails(text("board.focus.more", actions.size() - SHOWN));
      rest.addClassName("focus-more");
      rest.setContent(new Div(actions.stream().skip(SHOWN).map(this::action).toArray(Div[]::new)));
      add(rest);
    }
  }

  private Div action(FedAction fed) {
    var line = new ActionLine(fed.action());
    if (!fed.findings().isEmpty()) {
      line.add(findings(fed.findings()));
    }
    return line;
  }

  private Div findings(List<Finding> findings) {
    var count = findings.stream().mapToInt(finding -> finding.agencies().size()).sum();
    var box = new Div(new Span(text("board.focus.feeds", count)));
    box.addClassName("finding");
    findings.forEach(finding -> links(finding).forEach(box::add));
    return box;
  }

  private List<Anchor> links(Finding finding) {
    return finding.agencies().stream()
        .limit(NAMED)
        .map(
            agency ->
                new Anchor(
                    BoardNavigation.thread(round, agency, finding.code()),
                    text("board.focus.finding", name(agency), finding.code())))
        .toList();
  }

  private Div unanswered(List<Finding> findings) {
    var box = new Div(new H3(text("board.focus.unanswered")));
    box.addClassName("unanswered");
    findings.forEach(
        finding -> {
          var line =
              new Div(
                  new Span(
                      text(
                          "board.focus.unanswered.one",
                          finding.code(),
                          finding.title(),
                          finding.agencies().size())));
          links(finding).forEach(line::add);
          box.add(line);
        });
    return box;
  }

  private String name(AgencyId agency) {
    return Optional.ofNullable(agencies.get(agency))
        .map(AgencySummary::shortName)
        .orElse(agency.value());
  }
}
