package org.s11portal.opendata.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Asks what a token is for and on which day it ends. */
class TokenForm extends Div {

  private final TextField name = new TextField(text("opendata.token.name"));
  private final DatePicker endsOn = new DatePicker(text("opendata.token.endsOn"));

  TokenForm(LocalDate today, BiConsumer<String, LocalDate> make) {
    addClassName("form");
    name.setHelperText(text("opendata.token.name.hint"));
    name.setWidthFull();
    endsOn.setLocale(Locale.UK);
    endsOn.setHelperText(text("opendata.token.endsOn.hint"));
    endsOn.setErrorMessage(text("opendata.token.endsOn.needed"));
    endsOn.setInitialPosition(today);
    var button = new Button(text("opendata.token.make"), click -> entered(make));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(name, endsOn, button);
  }

  private void entered(BiConsumer<String, LocalDate> make) {
    var day = Optional.ofNullable(endsOn.getValue());
    endsOn.setInvalid(day.isEmpty());
    day.ifPresent(ends -> make.accept(name.getValue(), ends));
  }
}
