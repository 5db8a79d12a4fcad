package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.AgendaItem;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.LineDetail;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.SittingMinutes;
import org.s11portal.panel.WriteText;
import org.s11portal.panel.WrittenText;

/** The minutes of the item under discussion, and what the panel notes for itself. */
class DeskAside extends Div {

  private final DeskText minutes;

  DeskAside(DeskWork work, DeskSheet sheet, AgendaItem item) {
    addClassNames("stack", "panel-aside");
    var id = sheet.panel().id();
    var label =
        sheet.agenda().line(item).map(LineDetail::title).orElseGet(() -> PanelWords.item(item));
    minutes =
        new DeskText(
            text("panel.minutes", label),
            sheet.rights().minute(),
            sheet.minutes(item),
            id.value() + item.value() + "minutes",
            place(work, id, item, work.sittings()::minute, desk -> desk.minutes(item)),
            text("panel.minutes.hint"));
    minutes.asTyped();
    add(minutes);
    sheet.minutes().stream()
        .filter(sitting -> sitting.number() < sheet.panel().sittings().size())
        .forEach(sitting -> earlier(sheet, sitting, item));
    if (sheet.rights().note()) {
      add(
          new DeskText(
              text("panel.notes", label),
              true,
              sheet.note(item),
              id.value() + item.value() + "note",
              place(work, id, item, work.sittings()::note, desk -> desk.note(item)),
              text("panel.notes.hint")));
    }
  }

  /** Somebody may have written the minutes on; those who read along see it. */
  void follow(WrittenText newer) {
    minutes.follow(newer);
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
