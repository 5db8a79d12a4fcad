package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.s11portal.agency.AgencyKind;
import org.s11portal.agency.AgencySummary;
import org.s11portal.identity.AgencyId;

/** Chooses agencies, by kind and one by one; each kind has its “all” and “none”. */
class AgencyChoice extends Div implements HasValidation {

  private final List<CheckboxGroup<AgencySummary>> kinds = new ArrayList<>();
  private final Span error = new Span();
  private final Runnable changed;

  AgencyChoice(List<AgencySummary> agencies, Runnable changed) {
    this.changed = changed;
    addClassName("audit-agencies");
    error.addClassName("audit-error");
    error.getElement().setAttribute("role", "alert");
    error.setVisible(false);
    agencies.stream()
        .collect(Collectors.groupingBy(AgencySummary::kind, TreeMap::new, Collectors.toList()))
        .forEach((kind, ofKind) -> add(kind(kind, ofKind)));
    add(error);
  }

  private Div kind(AgencyKind kind, List<AgencySummary> agencies) {
    var name = text("agency.kind." + kind);
    var group = new CheckboxGroup<AgencySummary>(name);
    group.setItems(agencies);
    group.setItemLabelGenerator(AgencySummary::name);
    group.setValue(Set.copyOf(agencies));
    group.addValueChangeListener(change -> changed.run());
    kinds.add(group);
    var quick =
        new Div(
            quick("audit.open.all", name, () -> group.setValue(Set.copyOf(agencies))),
            quick("audit.open.none", name, () -> group.setValue(Set.of())));
    quick.addClassName("row");
    return new Div(group, quick);
  }

  private static Button quick(String key, String kind, Runnable choose) {
    var button = new Button(text(key), click -> choose.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    button.setAriaLabel(text("audit.open.ofKind", text(key), kind));
    return button;
  }

  /** All of every kind, or none. */
  void choose(boolean all) {
    kinds.forEach(
        group ->
            group.setValue(
                all ? group.getListDataView().getItems().collect(Collectors.toSet()) : Set.of()));
  }

  List<AgencyId> chosen() {
    return kinds.stream()
        .map(CheckboxGroup::getValue)
        .flatMap(Collection::stream)
        .map(AgencySummary::id)
        .toList();
  }

  @Override
  public void setErrorMessage(String words) {
    error.setText(words);
  }

  @Override
  public String getErrorMessage() {
    return error.getText();
  }

  @Override
  public void setInvalid(boolean invalid) {
    error.setVisible(invalid);
  }

  @Override
  public boolean isInvalid() {
    return error.isVisible();
  }
}
