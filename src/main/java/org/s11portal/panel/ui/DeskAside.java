package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;
import org.s11portal.base.ui.SaveState;
import org.s11portal.panel.AgendaItem;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.SittingMinutes;
import org.s11portal.panel.WriteText;
import org.s11portal.panel.WrittenText;

/** The minutes of the item under discussion, and what the panel notes for itself. */
class DeskAside extends Div {

  DeskAside(DeskWork work, DeskSheet sheet, AgendaItem item) {
    addClassNames("stack", "panel-aside");
    var id = sheet.panel().id();
    var label = label(item);
    add(
        card(
            text("panel.minutes", label),
            sheet.rights().minute(),
            sheet.minutes(item),
            id.value() + item.value() + "minutes",
            place(work, id, item, work.sittings()::minute, desk -> desk.minutes(item)),
            text("panel.minutes.hint")));
    sheet.minutes().stream()
        .filter(sitting -> sitting.number() < sheet.panel().sittings().size())
        .forEach(sitting -> earlier(sheet, sitting, item));
    if (sheet.rights().note()) {
      add(
          card(
              text("panel.notes", label),
              true,
              sheet.note(item),
              id.value() + item.value() + "note",
              place(work, id, item, work.sittings()::note, desk -> desk.note(item)),
              text("panel.notes.hint")));
    }
  }

  private static String label(AgendaItem item) {
    return item.equals(AgendaItem.OPENING) ? text("panel.agenda.opening") : item.value();
  }

  private static Card card(
      String title,
      boolean mayWrite,
      WrittenText stands,
      String guardKey,
      TypedText.Place place,
      String hint) {
    var state = new SaveState();
    var heading = new H2(title);
    heading.addClassName("card-title");
    var head = new Div(heading, state);
    head.addClassNames("row", "between");
    var note = new Paragraph(hint);
    note.addClassNames("small", "muted");
    var card = new Card(head).small();
    if (mayWrite) {
      card.add(new TypedText(title, guardKey, TypedText.Kept.of(stands), state, place), note);
    } else if (stands.text().isBlank()) {
      card.add(new Paragraph(text("panel.minutes.none")));
    } else {
      card.add(new Prose(stands.text()));
    }
    return card;
  }

  private static TypedText.Place place(
      DeskWork work,
      PanelId id,
      AgendaItem item,
      Function<WriteText, WrittenText> keeping,
      Function<DeskSheet, WrittenText> reading) {
    return new TypedText.Place() {
      @Override
      public TypedText.Kept keep(String text, long version) {
        return TypedText.Kept.of(keeping.apply(new WriteText(id, item, text, version)));
      }

      @Override
      public TypedText.Kept now() {
        return TypedText.Kept.of(reading.apply(work.schedule().desk(id)));
      }
    };
  }

  private void earlier(DeskSheet sheet, SittingMinutes minutes, AgendaItem item) {
    minutes.items().stream()
        .filter(written -> written.item().equals(item) && !written.text().isBlank())
        .forEach(
            written -> {
              var when = Dates.day(sheet.panel().sittings().get(minutes.number() - 1).date());
              add(
                  Card.titled(text("panel.minutes.earlier", when), new Prose(written.text()))
                      .small());
            });
  }
}
