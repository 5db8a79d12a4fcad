package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.s11portal.panel.PanelStatus;

/** Which panels of a round are looked at; the address carries it. */
class StatusChoice extends Select<@Nullable PanelStatus> {

  StatusChoice(Optional<PanelStatus> chosen, Consumer<Optional<PanelStatus>> go) {
    setLabel(text("panel.filter.status"));
    setItems(PanelStatus.values());
    setEmptySelectionAllowed(true);
    setEmptySelectionCaption(text("panel.filter.all"));
    setItemLabelGenerator(
        status ->
            status == null ? text("panel.filter.all") : text("panel.status." + status.name()));
    setValue(chosen.orElse(null));
    addValueChangeListener(change -> go.accept(Optional.ofNullable(change.getValue())));
  }
}
