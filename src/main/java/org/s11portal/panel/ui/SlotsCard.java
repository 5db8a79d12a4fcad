package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.RoundId;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.SeatDetail;
import org.s11portal.panel.SlotBook;
import org.s11portal.panel.SlotDetail;
import org.s11portal.panel.SlotStatus;

/** The dates an officer has laid out in a round, and what can be done with each. */
class SlotsCard extends Div {

  private final transient SlotBook book;
  private final transient RoundId round;
  private final transient Map<AgencyId, AgencySummary> agencies;
  private final transient Runnable again;

  SlotsCard(
      SlotBook book,
      RoundId round,
      List<SlotDetail> slots,
      Map<AgencyId, AgencySummary> agencies,
      Runnable again) {
    this.book = book;
    this.round = round;
    this.agencies = agencies;
    this.again = again;
    addClassNames("panel-slots", "no-print");
    var lead = new Paragraph(text("panel.slots.lead"));
    lead.addClassName("muted");
    var card = Card.titled(text("panel.slots.title"), lead);
    var waiting = slots.stream().filter(slot -> slot.status() == SlotStatus.LAID_OUT).count();
    if (waiting > 0) {
      var offer = new Button(text("panel.slots.offer", waiting), click -> offer());
      offer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      card.add(new Div(offer));
    }
    card.add(table(slots));
    add(card);
  }

  private HtmlTable table(List<SlotDetail> slots) {
    var table =
        new HtmlTable(
            text("panel.slots.title"),
            text("panel.column.when"),
            text("panel.column.where"),
            text("panel.column.chair"),
            text("panel.column.status"),
            text("panel.slots.column.do"));
    slots.forEach(
        slot ->
            table.row(
                new Span(slot.sitting().when()),
                new Span(slot.sitting().place()),
                new Span(slot.chair().map(SeatDetail::name).orElse("")),
                status(slot),
                actions(slot)));
    return table;
  }

  private Div status(SlotDetail slot) {
    var word = text("panel.slot." + slot.status());
    var chip =
        switch (slot.status()) {
          case LAID_OUT, WITHDRAWN -> Chip.not(word);
          case OFFERED -> Chip.on(word);
          case TAKEN -> Chip.ok(word);
        };
    var status = new Div(chip);
    slot.agency()
        .ifPresent(agency -> status.add(new Div(new Span(PanelWords.name(agency, agencies)))));
    return status;
  }

  private Div actions(SlotDetail slot) {
    var actions = new Div();
    actions.addClassName("row");
    if (slot.status().isOpen()) {
      var when = slot.sitting().when();
      var assign = new Button(text("panel.slots.assign"), click -> assign(slot));
      assign.setAriaLabel(text("panel.slots.assign.which", when));
      var withdraw = new Button(text("panel.slots.withdraw"), click -> withdraw(slot));
      withdraw.setAriaLabel(text("panel.slots.withdraw.which", when));
      actions.add(assign, withdraw);
    }
    return actions;
  }

  private void offer() {
    Confirm.ask(
        text("panel.slots.offer.title"),
        text("panel.slots.offer.text", book.awaitingDate(round).size()),
        text("panel.slots.offer.yes"),
        () -> {
          book.offer(round);
          again.run();
        });
  }

  private void withdraw(SlotDetail slot) {
    Confirm.ask(
        text("panel.slots.withdraw.title"),
        text("panel.slots.withdraw.text"),
        text("panel.slots.withdraw"),
        () -> {
          book.withdraw(slot.id());
          again.run();
        });
  }

  private void assign(SlotDetail slot) {
    new AssignDialog(book, slot, agencies, again).open();
  }
}
