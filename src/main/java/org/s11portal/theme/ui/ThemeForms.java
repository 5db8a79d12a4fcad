package org.s11portal.theme.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Confirm;
import org.s11portal.theme.ThemeDetail;
import org.s11portal.theme.ThemeId;

/** Renaming, splitting, merging and retiring a theme. */
class ThemeForms extends Div {

  /** What is done when a form is sent. */
  record Deeds(
      BiConsumer<String, String> rename,
      Consumer<ThemeId> merge,
      Consumer<String> split,
      Runnable retire) {}

  ThemeForms(ThemeDetail theme, List<ThemeDetail> others, Deeds deeds) {
    addClassNames("stack", "no-print");
    var name = new TextField(text("theme.name"));
    name.setValue(theme.name());
    var meaning = new TextArea(text("theme.meaning"));
    meaning.setValue(theme.meaning());
    meaning.setWidthFull();
    add(
        card(
            "theme.rename",
            name,
            meaning,
            new Button(
                text("theme.rename.save"),
                click -> deeds.rename().accept(name.getValue(), meaning.getValue()))));
    var further = new TextField(text("theme.split.name"));
    add(
        card(
            "theme.split",
            new Paragraph(text("theme.split.text")),
            further,
            new Button(
                text("theme.split.save"), click -> deeds.split().accept(further.getValue()))));
    add(merge(theme, others, deeds));
    add(
        card(
            "theme.retire",
            new Paragraph(text("theme.retire.text")),
            new Button(
                text("theme.retire.save"),
                click ->
                    Confirm.ask(
                        text("theme.retire.title", theme.name()),
                        text("theme.retire.text"),
                        text("theme.retire.save"),
                        deeds.retire()))));
  }

  private static Card merge(ThemeDetail theme, List<ThemeDetail> others, Deeds deeds) {
    var into = new Select<ThemeDetail>();
    into.setLabel(text("theme.merge.into"));
    into.setItems(others);
    into.setItemLabelGenerator(ThemeDetail::name);
    var save =
        new Button(
            text("theme.merge.save"),
            click -> {
              into.setInvalid(into.isEmpty());
              into.setErrorMessage(text("theme.merge.needed"));
              into.getOptionalValue()
                  .ifPresent(
                      other ->
                          Confirm.ask(
                              text("theme.merge.title", theme.name(), other.name()),
                              text("theme.merge.text"),
                              text("theme.merge.save"),
                              () -> deeds.merge().accept(other.id())));
            });
    return card("theme.merge", new Paragraph(text("theme.merge.text")), into, save);
  }

  private static Card card(String key, Component... fields) {
    var form = new Div(fields);
    form.addClassName("form");
    return Card.titled(text(key), form).small();
  }
}
