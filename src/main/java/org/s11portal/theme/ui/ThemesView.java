package org.s11portal.theme.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundSummary;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.theme.ThemeDetail;
import org.s11portal.theme.ThemeFigure;
import org.s11portal.theme.ThemeFigures;
import org.s11portal.theme.ThemeId;
import org.s11portal.theme.Themes;

/** The officers’ list of themes, and how often each came up. */
@Route(value = ThemeNavigation.THEMES, layout = MainLayout.class)
@RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
@Menu(title = "theme.menu", order = 22)
public class ThemesView extends Page implements BeforeEnterObserver {

  private final Themes themes;
  private final ThemeFigures figures;
  private final AuditRounds rounds;
  private final CurrentUser currentUser;

  ThemesView(Themes themes, ThemeFigures figures, AuditRounds rounds, CurrentUser currentUser) {
    this.themes = themes;
    this.figures = figures;
    this.rounds = rounds;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    removeAll();
    var round = rounds.current();
    var codes = currentUser.get().hasAny(Roles.SAFEGUARDING_OFFICER);
    heading(
        text("theme.heading"),
        round
            .filter(one -> codes)
            .map(
                one ->
                    new Component[] {
                      new ButtonLink(text("theme.code"), ThemeNavigation.coding(one.id())).primary()
                    })
            .orElseGet(() -> new Component[0]));
    lead(round.map(one -> text("theme.lead", one.title())).orElse(""));
    var all = themes.all();
    if (all.isEmpty()) {
      add(new EmptyState(text("theme.none"), text("theme.none.text")));
    } else {
      add(new Card(table(all, counted(round))));
    }
    if (codes) {
      add(form());
    }
  }

  private Map<ThemeId, ThemeFigure> counted(Optional<RoundSummary> round) {
    return round.map(one -> figures.all(one.id())).orElse(List.of()).stream()
        .collect(Collectors.toMap(figure -> figure.theme().id(), Function.identity()));
  }

  private static HtmlTable table(List<ThemeDetail> all, Map<ThemeId, ThemeFigure> counted) {
    var table =
        new HtmlTable(
            text("theme.heading"),
            text("theme.column.theme"),
            text("theme.column.challenges"),
            text("theme.column.findings"),
            text("theme.column.agencies"),
            text("theme.column.status"));
    for (var theme : all) {
      var figure = Optional.ofNullable(counted.get(theme.id()));
      table.row(
          name(theme),
          count(figure.map(ThemeFigure::challenges)),
          count(figure.map(ThemeFigure::findings)),
          count(figure.map(ThemeFigure::agencies)),
          ThemeWords.chip(theme, all));
    }
    return table;
  }

  private static Div name(ThemeDetail theme) {
    var name = new Div(new Anchor(ThemeNavigation.theme(theme.id()), theme.name()));
    if (!theme.meaning().isBlank()) {
      var meaning = new Paragraph(theme.meaning());
      meaning.addClassNames("small", "muted");
      name.add(meaning);
    }
    return name;
  }

  private static Span count(Optional<Long> number) {
    return new Span(String.valueOf(number.orElse(0L)));
  }

  private Card form() {
    var name = new TextField(text("theme.name"));
    var meaning = new TextArea(text("theme.meaning"));
    meaning.setWidthFull();
    var save =
        new Button(
            text("theme.create"),
            click -> {
              if (Attempt.to(() -> themes.create(name.getValue(), meaning.getValue()))) {
                Notices.done(text("theme.created", name.getValue()));
                show();
              }
            });
    save.addThemeVariants(ButtonVariant.PRIMARY);
    var fields = new Div(name, meaning, save);
    fields.addClassName("form");
    return Card.titled(text("theme.create.title"), fields);
  }
}
