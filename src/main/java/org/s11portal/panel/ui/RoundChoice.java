package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.s11portal.audit.RoundSummary;

/** Which round is looked at; the address carries it. */
class RoundChoice extends Select<RoundSummary> {

  RoundChoice(List<RoundSummary> rounds, RoundSummary chosen, Consumer<RoundSummary> go) {
    setWidth("18em");
    setLabel(text("panel.round"));
    setItems(rounds);
    setItemLabelGenerator(RoundSummary::title);
    setValue(chosen);
    addValueChangeListener(change -> go.accept(change.getValue()));
  }

  /** The round an address names, or the newest. */
  static Optional<RoundSummary> of(List<RoundSummary> rounds, QueryParameters address) {
    var named = address.getSingleParameter(PanelNavigation.ROUND);
    return rounds.stream()
        .filter(round -> named.filter(round.id().value()::equals).isPresent())
        .findFirst()
        .or(() -> rounds.stream().findFirst());
  }
}
