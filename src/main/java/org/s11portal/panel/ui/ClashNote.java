package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.s11portal.base.ui.Chip;
import org.s11portal.panel.Clash;

/** What a date clashes with, said while it is still being filled in. */
class ClashNote extends Div {

  private final Checkbox accept = new Checkbox(text("panel.clash.accept"));
  private transient List<Clash> clashes = List.of();

  ClashNote() {
    addClassName("panel-clashes");
    getElement().setAttribute("role", "status");
  }

  /** Nothing can be said yet. */
  void clear() {
    clashes = List.of();
    removeAll();
  }

  void show(List<Clash> found) {
    if (!found.equals(clashes)) {
      accept.setValue(false);
    }
    clashes = List.copyOf(found);
    removeAll();
    var title = new H3(text("panel.clash.title"));
    if (clashes.isEmpty()) {
      add(title, new Paragraph(text("panel.clash.none")));
      return;
    }
    var list = new UnorderedList();
    clashes.stream().map(ClashNote::line).forEach(list::add);
    add(title, list);
    if (clashes.stream().noneMatch(clash -> clash.kind().isRefused())) {
      add(accept);
    }
  }

  private static ListItem line(Clash clash) {
    return new ListItem(
        clash.kind().isRefused()
            ? Chip.off(text("panel.clash.refused"))
            : Chip.warn(text("panel.clash.warning")),
        new Span(text(clash.sentence())));
  }

  /** Those that were seen and are put up with. */
  Set<Clash> seen() {
    return accept.getValue() ? Set.copyOf(clashes) : Set.of();
  }
}
