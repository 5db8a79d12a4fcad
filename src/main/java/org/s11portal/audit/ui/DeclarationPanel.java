package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.s11portal.audit.Declaration;
import org.s11portal.base.DomainException;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Prose;
import org.s11portal.identity.PersonDetail;

/** The sign-off officer’s declaration; a refusal stands beside the field it is about. */
class DeclarationPanel extends Card {

  private static final int LONGEST = 200;

  private final String statement;
  private final TextField name = new TextField(text("audit.declare.name"));
  private final TextField post = new TextField(text("audit.declare.post"));
  private final Checkbox agreed = new Checkbox(text("audit.declare.agreed"));

  DeclarationPanel(String statement, PersonDetail officer, Consumer<Declaration> submit) {
    this.statement = statement;
    var title = new H2(text("audit.declare"));
    title.addClassName("card-title");
    name.setValue(officer.name());
    post.setValue(officer.jobTitle().orElse(""));
    name.setMaxLength(LONGEST);
    post.setMaxLength(LONGEST);
    var handIn = new Button(text("audit.declare.handIn"), click -> handIn(submit));
    handIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    handIn.setDisableOnClick(true);
    handIn.addClickListener(click -> handIn.setEnabled(true));
    var form = new Div(name, post, agreed, handIn);
    form.addClassName("form");
    var words = new Prose(statement);
    words.addClassName("quote");
    add(title, words, form);
  }

  private void handIn(Consumer<Declaration> submit) {
    clear(name);
    clear(post);
    clear(agreed);
    try {
      submit.accept(
          new Declaration(name.getValue(), post.getValue(), statement, agreed.getValue()));
    } catch (DomainException refusal) {
      show(refusal);
    }
  }

  private void show(DomainException refusal) {
    switch (refusal.reason().key()) {
      case "audit.refused.declarationNotAgreed" -> mark(agreed, refusal);
      case "audit.refused.declarationUnnamed" ->
          mark(name.getValue().isBlank() ? name : post, refusal);
      default -> Notices.refused(refusal);
    }
  }

  private static <F extends Component & HasValidation> void mark(F field, DomainException refusal) {
    field.setErrorMessage(text(refusal.reason()));
    field.setInvalid(true);
    field.getElement().callJsFunction("focus");
  }

  private static void clear(HasValidation field) {
    field.setInvalid(false);
  }
}
