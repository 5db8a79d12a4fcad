package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.PrintButton;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.EditionChanges;
import org.s11portal.standards.EditionDifferences;
import org.s11portal.standards.FieldChange;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSets;

/** What changed from one edition to the next, criterion by criterion, with the words marked. */
@Route(value = StandardsNavigation.CHANGES, layout = MainLayout.class)
@PermitAll
public class ChangesView extends EditionPage {

  private static final String SINCE = "since";

  private final EditionDifferences differences;

  ChangesView(StandardSets sets, EditionDifferences differences) {
    super(sets);
    this.differences = differences;
  }

  @Override
  void show(StandardSetDetail set, BeforeEnterEvent event) {
    crumbs(
        Crumb.link(text("standards.read.menu"), StandardsNavigation.standards()),
        Crumb.link(set.title(), StandardsNavigation.edition(set.edition())),
        Crumb.here(text("standards.changes.title")));
    heading(text("standards.changes.heading", set.title()), new PrintButton());
    var before = differences.before(set);
    var since = event.getLocation().getQueryParameters().getSingleParameter(SINCE);
    before.stream()
        .filter(one -> since.isEmpty() || one.edition().equals(since.get()))
        .findFirst()
        .ifPresentOrElse(
            one -> show(differences.between(one.id(), set.id()), before),
            () ->
                add(
                    new EmptyState(
                        text("standards.changes.first"), text("standards.changes.first.text"))));
  }

  private void show(EditionChanges changes, List<StandardSetDetail> others) {
    lead(
        text(
            "standards.changes.lead",
            changes.before().title(),
            changes.changed().size(),
            changes.added().size(),
            changes.removed().size(),
            changes.unchanged()));
    if (others.size() > 1) {
      add(since(changes, others));
    }
    if (changes.isEmpty()) {
      add(new EmptyState(text("standards.changes.none"), text("standards.changes.none.text")));
    }
    fields(text("standards.changes.scale"), changes.scale());
    fields(text("standards.changes.standards"), changes.standards());
    changes.changed().forEach(change -> add(new CriterionChangeCard(change)));
    whole(text("standards.changes.added"), changes.added());
    whole(text("standards.changes.removed"), changes.removed());
  }

  private static Paragraph since(EditionChanges changes, List<StandardSetDetail> others) {
    var line = new Paragraph(text("standards.changes.since") + " ");
    line.addClassName("no-print");
    others.stream()
        .filter(one -> !one.id().equals(changes.before().id()))
        .map(
            one ->
                new Anchor(
                    StandardsNavigation.changes(changes.after().edition())
                        + "?"
                        + SINCE
                        + "="
                        + one.edition(),
                    one.title()))
        .forEach(line::add);
    return line;
  }

  private void fields(String title, List<FieldChange> fields) {
    if (!fields.isEmpty()) {
      var card = Card.titled(title);
      fields.forEach(field -> card.add(new MarkedWords(field)));
      card.addClassName("may-break");
      add(card);
    }
  }

  private void whole(String title, List<CriterionDetail> criteria) {
    if (criteria.isEmpty()) {
      return;
    }
    var list = new UnorderedList();
    criteria.stream()
        .map(one -> text("standards.read.criterion", one.code(), one.question()))
        .map(ListItem::new)
        .forEach(list::add);
    add(Card.titled(title, new Div(list)));
  }
}
