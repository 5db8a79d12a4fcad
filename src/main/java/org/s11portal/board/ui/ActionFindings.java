package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.Optional;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;
import org.s11portal.board.BehindAction;
import org.s11portal.board.ThreadEnds;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.People;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.ui.BesideAnAction;

/** Beside an action of the plan: the findings it answers, and what became of them. */
@SpringComponent
class ActionFindings implements BesideAnAction {

  private final ThreadEnds threads;
  private final People people;
  private final CurrentUser currentUser;

  ActionFindings(ThreadEnds threads, People people, CurrentUser currentUser) {
    this.threads = threads;
    this.people = people;
    this.currentUser = currentUser;
  }

  @Override
  public Optional<Component> beside(ActionDetail action) {
    if (!currentUser
        .get()
        .hasAny(
            Roles.BOARD_MEMBER,
            Roles.INDEPENDENT_CHAIR,
            Roles.SAFEGUARDING_OFFICER,
            Roles.BUSINESS_MANAGER,
            Roles.PANEL_CHAIR)) {
      return Optional.empty();
    }
    var card = Card.titled(text("board.behind.title"));
    var behind = threads.behind(action.summary());
    if (behind.isEmpty()) {
      card.add(new Paragraph(text("board.behind.none")));
    }
    var names = people.names(behind.stream().map(one -> one.answer().link().linkedBy()).toList());
    behind.forEach(one -> card.add(line(one, names)));
    return Optional.of(card);
  }

  private static Div line(BehindAction one, Map<UserId, String> names) {
    var link = one.answer().link();
    var finding = link.finding();
    var line = new Div();
    line.addClassName("behind-action");
    line.add(
        new Anchor(
            BoardNavigation.thread(finding.round(), finding.agency(), finding.code()),
            text(
                "board.behind.finding",
                one.agency().shortName(),
                finding.code(),
                one.round().title())));
    if (!one.published()) {
      line.add(Chip.not(text("board.thread.unpublished")));
    }
    AnswerWords.chips(one.answer()).forEach(line::add);
    var since =
        new Paragraph(
            AnswerWords.since(link, names.getOrDefault(link.linkedBy(), link.linkedBy().value())));
    since.addClassName("quiet");
    line.add(since);
    link.unlinked()
        .ifPresent(
            ended ->
                line.add(
                    new Paragraph(
                        text("board.answer.ended", Dates.day(ended.at()), ended.reason()))));
    return line;
  }
}
