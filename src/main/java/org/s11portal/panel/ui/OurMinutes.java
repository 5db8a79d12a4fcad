package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.OurPanel;

/** The circulated minutes, sitting by sitting. */
class OurMinutes extends Card {

  OurMinutes(OurPanel ours, String round) {
    addClassName("may-break");
    var title = new H2(text("panel.ours.minutes", round));
    title.addClassName("card-title");
    add(title);
    if (ours.minutes().isEmpty()) {
      add(new Paragraph(text("panel.minutes.none")));
    }
    for (var sitting : ours.minutes()) {
      var when = ours.panel().sittings().get(sitting.number() - 1);
      add(new H3(PanelWords.when(when)));
      sitting.items().stream()
          .filter(item -> !item.text().isBlank())
          .forEach(
              item -> {
                var name = ours.titles().of(item.item());
                var said = new Div(new H4(name), new Prose(item.text()));
                said.addClassName("panel-minute");
                add(said);
              });
    }
  }
}
