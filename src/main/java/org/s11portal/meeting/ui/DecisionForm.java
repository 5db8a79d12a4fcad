package org.s11portal.meeting.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.s11portal.meeting.Matter;
import org.s11portal.meeting.MeetingDetail;

/** Writes a decision down, with what of the portal it is about. */
class DecisionForm extends Div {

  DecisionForm(MeetingDetail meeting, RecordKeeper keeping) {
    addClassName("form");
    var words = new TextArea(text("meeting.decisions.words"));
    var about = new Select<Matter>();
    about.setLabel(text("meeting.decisions.about"));
    about.setItems(meeting.matters());
    about.setItemLabelGenerator(
        matter -> matter == null ? text("meeting.decisions.nothing") : matter.words());
    about.setEmptySelectionAllowed(true);
    about.setEmptySelectionCaption(text("meeting.decisions.nothing"));
    about.setVisible(!meeting.matters().isEmpty());
    add(
        words,
        about,
        new Button(
            text("meeting.decisions.add"),
            click -> keeping.decide(words.getValue(), Optional.ofNullable(about.getValue()))));
  }
}
