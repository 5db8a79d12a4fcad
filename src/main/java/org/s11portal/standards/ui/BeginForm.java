package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.standards.BeginEdition;
import org.s11portal.standards.Lengths;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSetDrafts;

/** Begins the next edition as a copy of one that was signed off. */
class BeginForm extends Div {

  private final Select<StandardSetDetail> from = new Select<>();
  private final TextField edition = new TextField(text("standards.begin.edition"));
  private final TextField title = new TextField(text("standards.begin.title"));
  private final StandardSetDrafts drafts;

  BeginForm(List<StandardSetDetail> signedOff, StandardSetDrafts drafts) {
    this.drafts = drafts;
    from.setLabel(text("standards.begin.from"));
    from.setItems(signedOff);
    from.setItemLabelGenerator(StandardSetDetail::title);
    from.setValue(signedOff.getFirst());
    edition.setHelperText(text("standards.begin.edition.hint"));
    edition.setMaxLength(Lengths.EDITION);
    title.setMaxLength(Lengths.TITLE);
    title.setWidthFull();
    var begin = new Button(text("standards.begin"), click -> begin());
    begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var form = new Div(from, edition, title, new Div(begin));
    form.addClassName("form");
    add(
        Card.titled(
            text("standards.begin.heading"), new Paragraph(text("standards.begin.lead")), form));
  }

  private void begin() {
    var word = edition.getValue().strip();
    var beginning = new BeginEdition(from.getValue().id(), word, title.getValue().strip());
    if (Attempt.to(() -> drafts.begin(beginning))) {
      getUI().ifPresent(ui -> ui.navigate(StandardsNavigation.edition(word) + "/draft"));
    }
  }
}
