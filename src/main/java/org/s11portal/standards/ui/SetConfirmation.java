package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.standards.ConfirmSet;
import org.s11portal.standards.Lengths;
import org.s11portal.standards.SetImports;
import org.s11portal.standards.SetPreview;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSetId;

/** Says what a previewed set is called and which edition it follows, and stores it as a draft. */
class SetConfirmation extends Div {

  private final SetPreview preview;
  private final TextField code = new TextField(text("standards.import.code"));
  private final TextField edition = new TextField(text("standards.begin.edition"));
  private final TextField title = new TextField(text("standards.begin.title"));
  private final ComboBox<StandardSetDetail> follows =
      new ComboBox<>(text("standards.draft.followsWhich"));
  private final Paragraph strays = new Paragraph();

  SetConfirmation(
      SetPreview preview,
      List<StandardSetDetail> stored,
      SetImports imports,
      Consumer<StandardSetId> done) {
    this.preview = preview;
    var read = preview.definition();
    fields(stored);
    var card =
        Card.titled(
            text("standards.import.check"),
            new Paragraph(
                text(
                    "standards.import.summary",
                    read.scale().size(),
                    read.standards().size(),
                    read.criteria().count(),
                    preview.reading().doubts().size(),
                    preview.reading().unplaced().size())));
    if (preview.reading().canBeStored()) {
      var confirm = new Button(text("standards.import.confirm"), click -> confirm(imports, done));
      confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      var form = new Div(code, edition, title, follows, strays, new Div(confirm));
      form.addClassName("form");
      card.add(form);
    } else {
      var why = new Paragraph(text("standards.import.stopped"));
      why.addClassNames("finding", "set-refusal");
      card.add(why);
    }
    add(card);
  }

  private void fields(List<StandardSetDetail> stored) {
    var read = preview.definition();
    code.setValue(read.code());
    code.setMaxLength(Lengths.SET_CODE);
    code.setHelperText(text("standards.import.code.hint"));
    edition.setValue(read.version());
    edition.setMaxLength(Lengths.EDITION);
    edition.setHelperText(text("standards.begin.edition.hint"));
    title.setValue(read.title());
    title.setMaxLength(Lengths.TITLE);
    title.setWidthFull();
    follows.setItems(stored.stream().filter(set -> set.status().isSignedOff()).toList());
    follows.setItemLabelGenerator(StandardSetDetail::title);
    follows.setHelperText(text("standards.draft.followsWhich.hint"));
    follows.setClearButtonVisible(true);
    follows.setWidthFull();
    follows.addValueChangeListener(change -> nameStrays());
    stored.stream()
        .filter(set -> set.status().isSignedOff() && set.code().equals(read.code()))
        .filter(set -> read.follows().equals(Optional.of(set.edition())))
        .findFirst()
        .ifPresent(follows::setValue);
    strays.addClassName("finding");
    nameStrays();
  }

  /** Ancestors that the chosen edition lacks are named before anything is stored without them. */
  private void nameStrays() {
    var lost = preview.definition().strays(Optional.ofNullable(follows.getValue()));
    strays.setText(text("standards.import.strays", lost.size(), String.join(", ", lost)));
    strays.setVisible(!lost.isEmpty());
  }

  private void confirm(SetImports imports, Consumer<StandardSetId> done) {
    var confirmed =
        new ConfirmSet(
            preview,
            code.getValue().strip(),
            edition.getValue().strip(),
            title.getValue().strip(),
            Optional.ofNullable(follows.getValue()).map(StandardSetDetail::id));
    Attempt.to(() -> done.accept(imports.confirm(confirmed)));
  }
}
