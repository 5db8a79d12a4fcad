package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;
import org.s11portal.base.ui.SaveSign;
import org.s11portal.panel.WrittenText;

/** A text beside what is under discussion: to write for some, to read along for the others. */
class DeskText extends Card {

  private final Optional<TypedText> typed;
  private final Div read = new Div();
  private long shown;

  DeskText(
      String title,
      boolean mayWrite,
      WrittenText stands,
      String guardKey,
      TypedText.Place place,
      String hint) {
    small();
    var state = new SaveSign();
    var heading = new H2(title);
    heading.addClassName("card-title");
    var head = new Div(heading, state);
    head.addClassNames("row", "between");
    add(head);
    if (mayWrite) {
      var area = new TypedText(title, guardKey, TypedText.Kept.of(stands), state, place);
      var note = new Paragraph(hint);
      note.addClassNames("small", "muted");
      add(area, note);
      typed = Optional.of(area);
    } else {
      typed = Optional.empty();
      add(read);
      show(stands);
    }
  }

  void asTyped() {
    typed.ifPresent(TypedText::asTyped);
  }

  void follow(WrittenText newer) {
    typed.ifPresent(area -> area.follow(TypedText.Kept.of(newer)));
    if (typed.isEmpty() && newer.version() != shown) {
      show(newer);
    }
  }

  private void show(WrittenText written) {
    shown = written.version();
    Component words =
        written.text().isBlank()
            ? new Paragraph(text("panel.minutes.none"))
            : new Prose(written.text());
    read.removeAll();
    read.add(words);
  }
}
