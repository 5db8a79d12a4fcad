package org.s11portal.evidence.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.s11portal.evidence.Room;
import org.s11portal.evidence.Sizes;

/** How much of its room an agency has filled, as a bar and in words. */
public class RoomMeter extends Div {

  private static final double NEARLY = 0.9;

  public RoomMeter(Room room) {
    addClassNames("progress", "evidence-room");
    var share = Math.round(room.share() * 100);
    var said = text("evidence.room", Sizes.inWords(room.used()), Sizes.inWords(room.quota()));
    var words = new Div(new Span(text("evidence.room.label")), new Span(said));
    words.addClassName("progress-words");
    var bar = new Div();
    bar.addClassName("progress-bar");
    bar.getStyle().set("--share", share + "%");
    bar.getElement()
        .setAttribute("role", "meter")
        .setAttribute("aria-label", text("evidence.room.label"))
        .setAttribute("aria-valuemin", "0")
        .setAttribute("aria-valuemax", "100")
        .setAttribute("aria-valuenow", Long.toString(share))
        .setAttribute("aria-valuetext", said);
    add(words, bar);
    if (room.share() >= NEARLY) {
      var nearly = new Div(text("evidence.room.nearly"));
      nearly.addClassName("evidence-room-nearly");
      add(nearly);
    }
  }
}
