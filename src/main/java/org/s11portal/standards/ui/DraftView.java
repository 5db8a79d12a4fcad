package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.identity.Roles;
import org.s11portal.standards.CriterionDrafts;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSetDrafts;
import org.s11portal.standards.StandardSets;

/** An edition in preparation, as a page: its title, its scale, its standards and criteria. */
@Route(value = StandardsNavigation.DRAFT, layout = MainLayout.class)
@RolesAllowed(Roles.BUSINESS_MANAGER)
public class DraftView extends EditionPage {

  private final StandardSetDrafts drafts;
  private final CriterionDrafts criteria;

  DraftView(StandardSets sets, StandardSetDrafts drafts, CriterionDrafts criteria) {
    super(sets);
    this.drafts = drafts;
    this.criteria = criteria;
  }

  @Override
  void show(StandardSetDetail set, BeforeEnterEvent event) {
    removeAll();
    crumbs(
        Crumb.link(text("standards.editions.title"), StandardsNavigation.EDITIONS),
        Crumb.here(set.title()));
    heading(
        set.title(),
        new ButtonLink(text("standards.draft.read"), StandardsNavigation.edition(set.edition())));
    lead(text("standards.draft.lead." + set.status()));
    Runnable again = () -> show(sets().get(set.id()), event);
    add(new EditionSteps(set, sets(), drafts, again));
    if (set.status().isSignedOff()) {
      return;
    }
    lacks(set);
    add(about(set), scale(set));
    var editing = new StandardEditing(set, criteria, again);
    set.standards().forEach(standard -> add(new StandardDesk(standard, editing)));
    if (set.status().isDraft()) {
      add(ends(set, again));
    }
  }

  private void lacks(StandardSetDetail set) {
    var lacks = sets().lacks(set);
    if (lacks.isEmpty()) {
      return;
    }
    var table =
        new HtmlTable(
            text("standards.draft.lacks"),
            text("standards.draft.place"),
            text("standards.draft.lack"));
    lacks.forEach(lack -> table.row(lack.place(), text(lack.what())));
    add(Card.titled(text("standards.draft.lacks"), table));
  }

  private Card about(StandardSetDetail set) {
    var follows = set.follows().map(sets()::get).map(StandardSetDetail::title);
    var card =
        Card.titled(
            text("standards.draft.about"),
            new Paragraph(
                follows
                    .map(title -> text("standards.draft.follows", set.edition(), title))
                    .orElseGet(() -> text("standards.draft.followsNone", set.edition()))));
    if (set.status().isDraft()) {
      card.add(new ButtonLink(text("standards.draft.rename"), StandardsNavigation.name(set)));
    }
    return card;
  }

  private static Card scale(StandardSetDetail set) {
    var marks = new Div();
    marks.addClassName("row");
    GradeLooks.all(set.scale()).forEach(look -> marks.add(new GradeMark(look)));
    var rule =
        text("standards.draft.na", text("standards.notApplicable." + set.scale().notApplicable()));
    var card = Card.titled(text("standards.read.scale"), marks, new Paragraph(rule));
    if (set.status().isDraft()) {
      card.add(new ButtonLink(text("standards.draft.rescale"), StandardsNavigation.scale(set)));
    }
    return card;
  }

  private Div ends(StandardSetDetail set, Runnable again) {
    var row =
        new Div(
            new ButtonLink(
                text("standards.draft.addStandard"), StandardsNavigation.newStandard(set)),
            DraftButtons.number(set, drafts, again),
            DraftButtons.discard(set, drafts, () -> go(StandardsNavigation.EDITIONS)));
    row.addClassName("actions");
    return row;
  }
}
