package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.panel.DeskSheet;

/** What the panel asked and nobody has settled yet, each with a way to its criterion. */
class OpenChallenges extends Div {

  private OpenChallenges(UnorderedList list) {
    add(new H3(text("panel.opening.challenges")), list);
  }

  static Optional<OpenChallenges> of(DeskSheet sheet, LocalDate today) {
    var list = new UnorderedList();
    list.addClassName("panel-open-challenges");
    sheet.challenges().stream()
        .filter(one -> !one.status().isSettled())
        .forEach(
            one ->
                list.add(
                    new ListItem(
                        new Anchor(
                            PanelNavigation.challenge(one),
                            text("panel.opening.challenge", one.code())),
                        PanelWords.chip(one, today))));
    return list.getComponentCount() == 0 ? Optional.empty() : Optional.of(new OpenChallenges(list));
  }
}
