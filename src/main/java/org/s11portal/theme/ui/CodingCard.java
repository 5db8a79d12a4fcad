package org.s11portal.theme.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;
import org.s11portal.identity.AgencyId;
import org.s11portal.theme.CodingDesk;
import org.s11portal.theme.ThemeDetail;
import org.s11portal.theme.ThemeId;

/** One challenge or finding, with the themes it may belong to. */
class CodingCard extends Card {

  /** As many themes have a key of their own. */
  private static final int KEYS = 9;

  private final CheckboxGroup<ThemeDetail> choice = new CheckboxGroup<>();

  CodingCard(
      CodingDesk.Next subject,
      List<ThemeDetail> themes,
      Map<AgencyId, AgencySummary> names,
      Consumer<Set<ThemeId>> save,
      Runnable skip) {
    var title = new H2(SubjectWords.of(subject.subject(), names));
    title.setId("coding-subject");
    var criterion = new Paragraph(subject.criterion());
    criterion.addClassName("muted");
    add(title, criterion);
    add(
        subject.words().isBlank()
            ? new Paragraph(text("theme.coding.agreed"))
            : new Prose(subject.words()));
    choice.addThemeName("vertical");
    choice.setLabel(text("theme.coding.choose"));
    choice.setItems(themes);
    choice.setItemLabelGenerator(
        theme ->
            themes.indexOf(theme) < KEYS
                ? text("theme.coding.key", themes.indexOf(theme) + 1, theme.name())
                : theme.name());
    add(choice);
    Runnable send =
        () ->
            save.accept(
                choice.getValue().stream().map(ThemeDetail::id).collect(Collectors.toSet()));
    var next = new Button(text("theme.coding.next"), click -> send.run());
    next.addThemeVariants(ButtonVariant.PRIMARY);
    var buttons = new Div(next, new Button(text("theme.coding.skip"), click -> skip.run()));
    buttons.addClassName("actions");
    add(buttons);
    getElement().setAttribute("tabindex", "-1");
    getElement().setAttribute("aria-labelledby", "coding-subject");
    for (int key = 1; key <= Math.min(KEYS, themes.size()); key++) {
      var theme = themes.get(key - 1);
      onKey(String.valueOf(key), () -> toggle(theme));
    }
    onKey("Enter", send);
    getElement().executeJs("this.focus()");
  }

  /** Takes a theme in or out. */
  void toggle(ThemeDetail theme) {
    var now = new HashSet<>(choice.getValue());
    if (!now.remove(theme)) {
      now.add(theme);
    }
    choice.setValue(now);
  }

  private void onKey(String key, Runnable then) {
    getElement()
        .addEventListener("keydown", event -> then.run())
        .setFilter(
            "event.key === '"
                + key
                + "' && !event.ctrlKey && !event.metaKey && !event.altKey"
                + " && !event.target.closest('vaadin-button')")
        .preventDefault();
  }
}
