package org.s11portal.meeting.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;
import org.s11portal.meeting.Decision;
import org.s11portal.meeting.Matter;
import org.s11portal.meeting.MeetingDetail;
import org.s11portal.meeting.MeetingStatus;

/** What a meeting decided, in its own words and in what the rest of the portal records of it. */
class MeetingDecisions extends Div {

  private final MeetingDetail meeting;
  private final Optional<RecordKeeper> keeper;

  MeetingDecisions(MeetingDetail meeting, Optional<RecordKeeper> keeper) {
    this.meeting = meeting;
    this.keeper = keeper;
    var card = Card.titled(text("meeting.decisions"));
    card.add(meeting.decisions().isEmpty() ? new Paragraph(none()) : decided());
    var recorded =
        meeting.matters().stream().filter(Matter::isDecided).filter(this::isNotNamed).toList();
    if (!recorded.isEmpty()) {
      var list = new UnorderedList();
      recorded.forEach(
          matter -> list.add(new ListItem(new Anchor(matter.address(), matter.words()))));
      card.add(new H3(text("meeting.recorded")), list);
    }
    if (meeting.summary().status() == MeetingStatus.HELD) {
      card.add(new Paragraph(text("meeting.minutes.are", meeting.minutes())));
    }
    add(card);
  }

  /** What a decision is about stands with the decision. */
  private boolean isNotNamed(Matter matter) {
    return meeting.decisions().stream().noneMatch(decision -> decision.isAbout(matter));
  }

  private String none() {
    return meeting.summary().status() == MeetingStatus.HELD
        ? text("meeting.decisions.none")
        : text("meeting.decisions.notYet");
  }

  private OrderedList decided() {
    var list = new OrderedList();
    list.addClassName("meeting-list");
    for (var number = 1; number <= meeting.decisions().size(); number++) {
      list.add(line(meeting.decisions().get(number - 1), number));
    }
    return list;
  }

  private ListItem line(Decision decision, int number) {
    var item = new ListItem(new Prose(decision.words()));
    meeting
        .matterOf(decision)
        .map(matter -> new Anchor(matter.address(), text("meeting.about", matter.words())))
        .ifPresent(item::add);
    keeper.ifPresent(
        keeping -> {
          var strike = new Button(text("meeting.decisions.strike"));
          strike.setAriaLabel(text("meeting.decisions.strike.numbered", number));
          strike.addClassName("no-print");
          strike.addClickListener(click -> keeping.strikeDecision(number));
          item.add(strike);
        });
    return item;
  }
}
