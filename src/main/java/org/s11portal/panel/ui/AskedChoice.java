package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.s11portal.base.ui.Attempt;
import org.s11portal.panel.AskedOf;

/** To whom a challenge is put: the lead, somebody of the agency, or a role or name typed here. */
class AskedChoice extends ComboBox<AskedOf> {

  AskedChoice() {
    super(text("panel.challenge.asked"));
    setItems(AskedOf.LEAD);
    setItemLabelGenerator(one -> one.isLead() ? text("panel.challenge.asked.lead") : one.name());
    setAllowCustomValue(true);
    setHelperText(text("panel.challenge.asked.hint"));
    addCustomValueSetListener(
        typed -> Attempt.to(() -> setValue(AskedOf.named(typed.getDetail()))));
    setValue(AskedOf.LEAD);
  }

  /** Offers these as well, and leaves alone what is chosen already. */
  void offer(List<AskedOf> people) {
    var chosen = chosen();
    var all = new ArrayList<>(List.of(AskedOf.LEAD));
    all.addAll(people);
    setItems(all);
    setValue(chosen);
  }

  AskedOf chosen() {
    return Optional.ofNullable(getValue()).orElse(AskedOf.LEAD);
  }
}
