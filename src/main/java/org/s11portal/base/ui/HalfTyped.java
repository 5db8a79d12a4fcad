package org.s11portal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words that somebody has begun to type on a page of several forms. When one form is saved and the
 * page is built anew, those in the others are put back.
 */
public final class HalfTyped {

  /** The nth of the fields with a label. */
  private record Place(String label, int nth) {}

  private record Field(HasValue<?, String> value, String shown) {}

  private final Map<Place, Field> fields = new HashMap<>();
  private final Map<Place, String> typed = new HashMap<>();

  /** Remembers what was typed, before the page is taken apart. */
  public void remember() {
    typed.clear();
    fields.forEach(
        (place, field) -> {
          if (!field.value().getValue().equals(field.shown())) {
            typed.put(place, field.value().getValue());
          }
        });
    fields.clear();
  }

  /** These words have been saved: they are no longer only typed. */
  public void saved(String... words) {
    var all = Stream.of(words).map(String::strip).toList();
    fields.values().removeIf(field -> all.contains(field.value().getValue().strip()));
  }

  /** Puts them back into the fields of the page as it is built now, and opens what folds them. */
  public void putBack(Component page) {
    var seen = new HashMap<String, Integer>();
    all(page)
        .forEach(
            component -> {
              if (component instanceof TextFieldBase<?, ?> field
                  && field.getValue() instanceof String shown) {
                @SuppressWarnings("unchecked") // it holds a text, as has just been seen
                var value = (HasValue<?, String>) field;
                var label = String.valueOf(field.getLabel());
                var place = new Place(label, seen.merge(label, 1, Integer::sum));
                fields.put(place, new Field(value, shown));
                var words = typed.get(place);
                if (words != null) {
                  value.setValue(words);
                  unfold(component);
                }
              }
            });
  }

  private static List<Component> all(Component from) {
    var found = new ArrayList<Component>();
    from.getChildren()
        .flatMap(child -> Stream.concat(Stream.of(child), all(child).stream()))
        .forEach(found::add);
    return found;
  }

  private static void unfold(Component field) {
    for (var above = field.getParent(); above.isPresent(); above = above.get().getParent()) {
      if (above.get() instanceof NativeDetails folded) {
        folded.setOpen(true);
      } else if (above.get() instanceof Details folded) {
        folded.setOpened(true);
      }
    }
  }
}
