package org.s11portal.audit.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which criteria have been chosen, to do something with all of them at once. */
class TaskChoice {

  private final Set<String> chosen = new LinkedHashSet<>();
  private final Map<String, Checkbox> boxes = new LinkedHashMap<>();
  private final List<Runnable> listeners = new ArrayList<>();

  /** The boxes are about to be shown anew; those that are not shown again are no longer chosen. */
  void begin() {
    boxes.clear();
  }

  Checkbox box(String code, String label) {
    var box = new Checkbox(chosen.contains(code));
    box.setAriaLabel(label);
    boxes.put(code, box);
    box.addValueChangeListener(
        change -> {
          if (change.getValue()) {
            chosen.add(code);
          } else {
            chosen.remove(code);
          }
          listeners.forEach(Runnable::run);
        });
    return box;
  }

  void choose(List<String> codes, boolean all) {
    codes.stream()
        .filter(boxes::containsKey)
        .forEach(code -> boxes.getOrDefault(code, new Checkbox()).setValue(all));
  }

  /** In the order they stand on the page. */
  List<String> codes() {
    return boxes.keySet().stream().filter(chosen::contains).toList();
  }

  void clear() {
    choose(codes(), false);
  }

  void onChange(Runnable listener) {
    listeners.add(listener);
  }
}
