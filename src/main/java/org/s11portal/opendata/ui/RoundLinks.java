package org.s11portal.opendata.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSummary;

/** Chooses the round whose data are taken away, or all of them. */
class RoundLinks extends Nav {

  RoundLinks(List<RoundSummary> rounds, Optional<RoundId> chosen) {
    addClassNames("round-choice", "no-print");
    setAriaLabel(text("opendata.rounds"));
    add(new Span(text("opendata.rounds")));
    add(link(OpenDataNavigation.OPEN_DATA, text("opendata.rounds.all"), chosen.isEmpty()));
    rounds.forEach(
        round ->
            add(
                link(
                    OpenDataNavigation.of(round.id()),
                    round.title(),
                    chosen.filter(round.id()::equals).isPresent())));
  }

  private static Anchor link(String address, String words, boolean isShown) {
    var link = new Anchor(address, words);
    if (isShown) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }
}
