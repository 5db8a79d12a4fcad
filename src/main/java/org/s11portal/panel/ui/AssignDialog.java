package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Notices;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.SlotBook;
import org.s11portal.panel.SlotDetail;

/** Gives a date to an agency that did not choose for itself. */
class AssignDialog extends Dialog {

  AssignDialog(
      SlotBook book, SlotDetail slot, Map<AgencyId, AgencySummary> agencies, Runnable again) {
    setHeaderTitle(text("panel.slots.assign.title"));
    addClassName("confirm");
    var agency = new Select<AgencyId>();
    agency.setLabel(text("panel.slots.assign.agency"));
    agency.setItems(book.awaitingDate(slot.round()));
    agency.setItemLabelGenerator(id -> PanelWords.name(id, agencies));
    agency.setErrorMessage(text("panel.book.needed"));
    agency.setWidthFull();
    add(
        new Paragraph(
            text("panel.slots.assign.text", slot.sitting().when(), slot.sitting().place())),
        agency);
    var yes =
        new Button(
            text("panel.slots.assign.yes"),
            click -> {
              agency.setInvalid(agency.isEmpty());
              if (!agency.isEmpty()
                  && Attempt.to(() -> book.assign(slot.id(), agency.getValue()))) {
                close();
                Notices.done(text("panel.slots.assign.done"));
                again.run();
              }
            });
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(text("base.cancel"), click -> close()), yes);
  }
}
