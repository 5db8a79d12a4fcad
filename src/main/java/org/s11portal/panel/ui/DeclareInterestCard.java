package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Notices;
import org.s11portal.identity.SignedIn;
import org.s11portal.panel.Interests;

/** Where somebody who scrutinises says in which agency they have an interest, and what it is. */
class DeclareInterestCard extends Card {

  private static final int LONGEST = 2000;

  DeclareInterestCard(
      Interests interests, List<AgencySummary> agencies, SignedIn me, Runnable again) {
    var title = new H2(text("panel.interests.declare"));
    title.addClassName("card-title");
    var agency = new ComboBox<AgencySummary>(text("panel.column.agency"));
    agency.setItems(agencies.stream().filter(one -> !me.belongsTo(one.id())).toList());
    agency.setItemLabelGenerator(AgencySummary::name);
    agency.setErrorMessage(text("panel.book.needed"));
    var words = new TextArea(text("panel.interests.words"));
    words.setHelperText(text("panel.interests.words.hint"));
    words.setMaxLength(LONGEST);
    words.setMinRows(2);
    words.setErrorMessage(text("panel.book.needed"));
    var declare =
        new Button(
            text("panel.interests.declare.yes"),
            click -> {
              agency.setInvalid(agency.isEmpty());
              words.setInvalid(words.getValue().isBlank());
              if (!agency.isInvalid()
                  && !words.isInvalid()
                  && Attempt.to(
                      () -> interests.declare(agency.getValue().id(), words.getValue()))) {
                Notices.done(text("panel.interests.declared"));
                again.run();
              }
            });
    declare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var form = new Div(agency, words, new Div(declare));
    form.addClassName("form");
    add(title, form);
  }
}
