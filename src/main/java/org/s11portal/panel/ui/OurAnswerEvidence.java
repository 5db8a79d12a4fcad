package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.s11portal.base.ui.Attempt;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.ui.EvidenceUpload;
import org.s11portal.panel.AskedOfUs;
import org.s11portal.panel.ChallengeId;

/** The documents an answer will rest on, chosen from the agency’s own or added here. */
class OurAnswerEvidence extends Div {

  private final transient OurWork work;
  private final ChallengeId id;
  private final transient Consumer<AskedOfUs> changed;
  private final Div list = new Div();
  private final ComboBox<DocumentSummary> own = new ComboBox<>(text("panel.ours.evidence.own"));

  /**
   * @param changed told how the answer stands after each change
   */
  OurAnswerEvidence(OurWork work, AskedOfUs asked, Consumer<AskedOfUs> changed) {
    this.work = work;
    this.changed = changed;
    id = asked.challenge().id();
    addClassName("stack");
    own.setItemLabelGenerator(DocumentSummary::title);
    own.setHelperText(text("panel.ours.evidence.hint"));
    own.addValueChangeListener(
        chosen ->
            Optional.ofNullable(chosen.getValue()).ifPresent(document -> attach(document.id())));
    add(new H4(text("panel.ours.evidence", asked.challenge().code())), list);
    if (work.mayUpload()) {
      add(
          new EvidenceUpload(
                  work.library().largestDocument(),
                  work.keeping()::add,
                  document -> attach(document.id()))
              .orElse(own));
    } else {
      add(own);
    }
    show(asked);
  }

  private void attach(DocumentId document) {
    change(() -> work.evidence().attach(id, document));
  }

  private void change(Supplier<AskedOfUs> deed) {
    Attempt.to(
        () -> {
          var now = deed.get();
          show(now);
          changed.accept(now);
        });
  }

  private void show(AskedOfUs asked) {
    list.removeAll();
    var documents = new UnorderedList();
    documents.addClassName("panel-evidence");
    for (var given : asked.evidence()) {
      var remove =
          new Button(
              text("panel.ours.evidence.remove"),
              click -> change(() -> work.evidence().detach(id, given.document())));
      remove.setAriaLabel(text("panel.ours.evidence.remove.what", given.title()));
      documents.add(new ListItem(new Div(new Span(given.title())), new Div(remove)));
    }
    list.add(
        asked.evidence().isEmpty() ? new Paragraph(text("panel.ours.evidence.none")) : documents);
    own.setItems(
        work.evidence().ours().stream()
            .filter(DocumentSummary::newest)
            .filter(one -> asked.evidence().stream().noneMatch(g -> g.document().equals(one.id())))
            .toList());
  }
}
