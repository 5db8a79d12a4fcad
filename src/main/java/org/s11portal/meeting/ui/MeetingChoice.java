package org.s11portal.meeting.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.s11portal.meeting.BoardMeetings;
import org.s11portal.meeting.MeetingKeeping;
import org.s11portal.meeting.MeetingSummary;
import org.s11portal.meeting.MeetingWords;
import org.springframework.modulith.NamedInterface;

/** Asks which meeting: one of the list, or one that is entered in place. */
@NamedInterface("ui")
public class MeetingChoice extends Div {

  private final BoardMeetings meetings;
  private final Select<MeetingSummary> choice = new Select<>();
  private List<MeetingSummary> offered = List.of();

  public MeetingChoice(BoardMeetings meetings) {
    this.meetings = meetings;
    addClassName("form");
    choice.setLabel(text("meeting.choice"));
    choice.setItemLabelGenerator(MeetingSummary::name);
    choice.setErrorMessage(text("meeting.choice.needed"));
    add(choice);
    offer();
  }

  /** With a way to enter one that is missing, for those who keep the meetings. */
  public MeetingChoice orEnter(MeetingKeeping keeping) {
    var missing = new Details(text("meeting.choice.add"));
    missing.add(
        new MeetingForm(
            text("meeting.choice.add.save"),
            words -> {
              enter(keeping, words);
              missing.setOpened(false);
            }));
    add(missing);
    return this;
  }

  /** The meeting chosen; where none is, says that one is needed. */
  public Optional<MeetingSummary> chosen() {
    var meeting = Optional.ofNullable(choice.getValue());
    choice.setInvalid(meeting.isEmpty());
    return meeting;
  }

  private void enter(MeetingKeeping keeping, MeetingWords words) {
    var entered = keeping.plan(words);
    offer();
    offered.stream()
        .filter(one -> one.id().equals(entered))
        .findFirst()
        .ifPresent(choice::setValue);
  }

  private void offer() {
    offered = meetings.all();
    choice.setItems(offered);
  }
}
