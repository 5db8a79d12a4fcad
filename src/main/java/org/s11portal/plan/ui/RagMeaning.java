package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.s11portal.base.ui.Card;
import org.s11portal.plan.Rag;

/** Says what red, amber and green mean here: they are worked out, so that nobody need guess. */
class RagMeaning extends Card {

  RagMeaning() {
    super(new Paragraph(text("plan.rag.text")));
    var facts = new NamedFacts();
    for (var rag : Rag.values()) {
      facts.with(RagChip.of(rag), new Span(rag.meaning()));
    }
    add(facts);
  }
}
