package org.s11portal.theme.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.s11portal.agency.Agencies;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.Prose;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.theme.CodingDetail;
import org.s11portal.theme.Subject;
import org.s11portal.theme.ThemeDetail;
import org.s11portal.theme.ThemeFigures;
import org.s11portal.theme.ThemeId;
import org.s11portal.theme.Themes;

/** One theme: what is coded there, and what the officer may do with it. */
@Route(value = "theme/:theme", layout = MainLayout.class)
@RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
public class ThemeView extends Page implements BeforeEnterObserver {

  private final Themes themes;
  private final ThemeFigures figures;
  private final Agencies agencies;
  private final CurrentUser currentUser;
  private final CheckboxGroup<Subject> coded = new CheckboxGroup<>();

  ThemeView(Themes themes, ThemeFigures figures, Agencies agencies, CurrentUser currentUser) {
    this.themes = themes;
    this.figures = figures;
    this.agencies = agencies;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(event.getRouteParameters().get("theme").map(ThemeView::id).orElseThrow(NotFound::new));
  }

  private static ThemeId id(String written) {
    try {
      return new ThemeId(UUID.fromString(written));
    } catch (IllegalArgumentException none) {
      throw new NotFound();
    }
  }

  private void show(ThemeId id) {
    removeAll();
    var theme = themes.get(id);
    var all = themes.all();
    crumbs(Crumb.link(text("theme.menu"), ThemeNavigation.themes()), Crumb.here(theme.name()));
    heading(theme.name(), ThemeWords.chip(theme, all));
    lead(text("theme.made", Dates.day(theme.madeAt())));
    if (!theme.meaning().isBlank()) {
      add(new Prose(theme.meaning()));
    }
    var shapes = theme.isInUse() && currentUser.get().hasAny(Roles.SAFEGUARDING_OFFICER);
    add(codings(theme, shapes));
    if (shapes) {
      add(forms(theme, all));
    }
  }

  /** To be read, or to be ticked by whoever may split the theme. */
  private Card codings(ThemeDetail theme, boolean toTick) {
    var found = figures.under(theme.id());
    var card = Card.titled(text("theme.coded"));
    if (found.isEmpty()) {
      card.add(new Paragraph(text("theme.coded.none")));
      return card;
    }
    var subjects = found.stream().map(CodingDetail::subject).toList();
    var names = agencies.byId();
    if (toTick) {
      coded.addThemeName("vertical");
      coded.setLabel(text("theme.coded.label"));
      coded.setItems(subjects);
      coded.setItemLabelGenerator(subject -> SubjectWords.of(subject, names));
      card.add(coded);
    } else {
      var list = new UnorderedList();
      subjects.forEach(subject -> list.add(new ListItem(SubjectWords.of(subject, names))));
      card.add(list);
    }
    return card;
  }

  private Div forms(ThemeDetail theme, List<ThemeDetail> all) {
    var others =
        all.stream()
            .filter(other -> other.isInUse() && !other.id().equals(theme.id()))
            .collect(Collectors.toList());
    return new ThemeForms(
        theme,
        others,
        new ThemeForms.Deeds(
            (name, meaning) ->
                done(theme.id(), () -> themes.rename(theme.id(), name, meaning, theme.version())),
            into -> done(theme.id(), () -> themes.merge(theme.id(), into, theme.version())),
            name -> done(theme.id(), () -> themes.split(theme.id(), name, coded.getValue())),
            () -> done(theme.id(), () -> themes.retire(theme.id(), theme.version()))));
  }

  private void done(ThemeId id, Runnable deed) {
    if (Attempt.to(deed)) {
      Notices.done(text("theme.saved"));
      show(id);
    }
  }
}
