package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.board.CriterionFindings;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.identity.UserId;
import org.s11portal.plan.AnsweredFindings;
import org.s11portal.plan.FindingLinkDetail;
import org.s11portal.plan.ui.PlanNavigation;

/** Which actions answer the gaps on a criterion, since when, and which no longer do and why. */
class FindingAnswers extends Card {

  private final transient AnsweredFindings answered;
  private final transient Runnable again;
  private final transient Map<UserId, String> people;

  FindingAnswers(
      CriterionFindings found,
      List<FindingLinkDetail> links,
      AnsweredFindings answered,
      People people,
      Runnable again) {
    this.answered = answered;
    this.again = again;
    this.people = people.names(links.stream().map(FindingLinkDetail::linkedBy).toList());
    found.feeding().forEach(action -> add(new ActionLine(action)));
    if (links.isEmpty()) {
      add(new Paragraph(text("board.finding.noLinks")));
      return;
    }
    Map<AgencyId, String> names =
        found.agencies().stream()
            .collect(Collectors.toMap(one -> one.agency().id(), one -> one.agency().shortName()));
    var table =
        new HtmlTable(
            text("board.finding.links"),
            text("board.finding.agency"),
            text("board.finding.action"),
            text("board.finding.since"),
            text("board.finding.until"));
    for (var link : links) {
      table.row(
          new Span(names.getOrDefault(link.finding().agency(), "")),
          new Anchor(PlanNavigation.action(link.ref()), link.ref()),
          new Span(who(link.linkedBy(), Dates.day(link.linkedAt()))),
          until(link));
    }
    add(table);
  }

  private String who(UserId by, String day) {
    return text("board.thread.who", people.getOrDefault(by, by.value()), day);
  }

  private Component until(FindingLinkDetail link) {
    return link.unlinked()
        .<Component>map(
            ended ->
                new Div(
                    new Span(who(ended.by(), Dates.day(ended.at()))),
                    new Paragraph(ended.reason())))
        .orElseGet(() -> unlink(link));
  }

  private Button unlink(FindingLinkDetail link) {
    var button =
        new Button(
            text("board.finding.unlink"),
            click ->
                Confirm.withReason(
                    text("board.finding.unlink.title", link.ref()),
                    text("board.finding.unlink.text"),
                    text("board.finding.unlink.why"),
                    text("board.finding.unlink.yes"),
                    reason -> {
                      answered.unlink(link.id(), reason);
                      again.run();
                    }));
    button.setAriaLabel(text("board.finding.unlink.title", link.ref()));
    return button;
  }
}
