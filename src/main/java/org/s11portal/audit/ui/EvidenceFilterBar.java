package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.s11portal.audit.EvidenceFilter;
import org.s11portal.audit.EvidenceFilter.Show;

/** Looks for documents; each choice leads to the address that carries it. */
class EvidenceFilterBar extends Div {

  private static final String WORDS = "words";
  private static final String SHOW = "show";

  EvidenceFilterBar(EvidenceFilter filter, Consumer<EvidenceFilter> go) {
    addClassNames("row", "no-print");
    var words = new TextField(text("audit.library.find"));
    words.setValue(filter.words());
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.setClearButtonVisible(true);
    words.addValueChangeListener(
        change -> go.accept(new EvidenceFilter(change.getValue(), filter.show())));
    var show = new Select<Show>();
    show.setLabel(text("audit.library.show"));
    show.setItems(Show.values());
    show.setItemLabelGenerator(one -> text("audit.library.show." + one));
    show.setValue(filter.show());
    show.addValueChangeListener(
        change -> go.accept(new EvidenceFilter(filter.words(), change.getValue())));
    add(words, show);
  }

  /** Reads the address; a word nobody knows is as good as none. */
  static EvidenceFilter of(QueryParameters address) {
    return new EvidenceFilter(
        address.getSingleParameter(WORDS).orElse(""),
        address.getSingleParameter(SHOW).flatMap(EvidenceFilterBar::find).orElse(Show.ALL));
  }

  static QueryParameters address(EvidenceFilter filter) {
    Map<String, String> words = new LinkedHashMap<>();
    if (!filter.words().isBlank()) {
      words.put(WORDS, filter.words());
    }
    if (filter.show() != Show.ALL) {
      words.put(SHOW, filter.show().name());
    }
    return QueryParameters.simple(words);
  }

  private static Optional<Show> find(String word) {
    return Arrays.stream(Show.values()).filter(one -> one.name().equals(word)).findFirst();
  }
}
