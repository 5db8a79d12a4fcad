package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import org.s11portal.meeting.MeetingSummary;
import org.s11portal.meeting.ui.MeetingChoice;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.ChangeStatus;
import org.s11portal.plan.PlanStatus;

/** Says that an action stands differently now. */
class StatusForm extends Div {

  StatusForm(ActionDetail action, MeetingChoice meeting, Consumer<ChangeStatus> change) {
    addClassName("form");
    var to = new Select<PlanStatus>();
    to.setLabel(text("plan.status.to"));
    to.setItems(action.summary().status().next());
    to.setItemLabelGenerator(PlanStatus::label);
    to.setErrorMessage(text("plan.status.to.needed"));
    meeting.setVisible(false);
    to.addValueChangeListener(
        chosen -> meeting.setVisible(chosen.getValue() == PlanStatus.NO_LONGER_APPLICABLE));
    var note = new TextArea(text("plan.status.note"));
    note.setHelperText(text("plan.status.note.hint"));
    var save =
        new Button(
            text("plan.status.change"),
            click -> {
              var wanted = Optional.ofNullable(to.getValue());
              to.setInvalid(wanted.isEmpty());
              wanted
                  .map(
                      status ->
                          new ChangeStatus(
                              action.id(),
                              action.version(),
                              status,
                              note.getValue(),
                              meeting.isVisible()
                                  ? meeting.chosen().map(MeetingSummary::id)
                                  : Optional.empty()))
                  .ifPresent(change);
            });
    add(to, meeting, note, save);
  }
}
