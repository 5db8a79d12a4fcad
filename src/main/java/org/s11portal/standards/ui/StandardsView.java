package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.PrintButton;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.standards.GradeScale;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSets;

/** A standard set as people read it: what is asked, and what each grade means. */
@Route(value = "standards", layout = MainLayout.class)
@RouteAlias(value = "standards/:edition", layout = MainLayout.class)
@PermitAll
@Menu(title = "standards.read.menu", order = 40)
public class StandardsView extends Page implements BeforeEnterObserver {

  private final StandardSets sets;
  private final CurrentUser currentUser;

  StandardsView(StandardSets sets, CurrentUser currentUser) {
    this.sets = sets;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var editions = sets.all();
    var asked = event.getRouteParameters().get("edition").map(sets::edition);
    asked
        .or(sets::current)
        .or(() -> editions.stream().findFirst())
        .ifPresentOrElse(set -> show(set, editions), this::showNone);
  }

  private void showNone() {
    heading(text("standards.read.title"));
    add(
        isManager()
            ? new EmptyState(
                text("standards.read.none"),
                text("standards.read.none.manager"),
                new ButtonLink(text("standards.import.go"), StandardsNavigation.IMPORT).primary())
            : new EmptyState(text("standards.read.none"), text("standards.read.none.text")));
  }

  private void show(StandardSetDetail set, List<StandardSetDetail> editions) {
    heading(set.title(), actions(set));
    lead(status(set));
    editions.stream()
        .filter(other -> other.status().isOutForConsultation())
        .forEach(out -> add(new ConsultationNotice(out, currentUser.get())));
    if (editions.size() > 1) {
      add(others(set, editions));
    }
    add(Card.titled(text("standards.read.scale"), scale(set.scale())), contents(set));
    set.standards().forEach(standard -> add(new StandardSheet(standard, set.scale())));
  }

  private Component[] actions(StandardSetDetail set) {
    var actions = new ArrayList<Component>();
    if (isManager()) {
      actions.add(new ButtonLink(text("standards.editions.title"), StandardsNavigation.EDITIONS));
    }
    if (set.follows().isPresent()) {
      actions.add(
          new ButtonLink(text("standards.changes.go"), StandardsNavigation.changes(set.edition())));
    }
    actions.add(new PrintButton());
    return actions.toArray(Component[]::new);
  }

  private boolean isManager() {
    return currentUser.get().hasAny(Roles.BUSINESS_MANAGER);
  }

  private static String status(StandardSetDetail set) {
    return set.signOff()
        .map(
            decision ->
                text(
                    "standards.read.signedOff",
                    decision.meeting(),
                    Dates.day(decision.signedOffOn())))
        .orElseGet(() -> text("standards.status." + set.status()));
  }

  private static Paragraph others(StandardSetDetail set, List<StandardSetDetail> editions) {
    var line = new Paragraph(text("standards.read.others") + " ");
    line.addClassName("no-print");
    editions.stream()
        .filter(other -> !other.id().equals(set.id()))
        .map(other -> new Anchor(StandardsNavigation.edition(other.edition()), other.title()))
        .forEach(link -> line.add(link, new Text(" ")));
    return line;
  }

  private static HtmlTable scale(GradeScale scale) {
    var table =
        new HtmlTable(
            text("standards.read.scale"),
            text("standards.read.grade"),
            text("standards.read.meaning"));
    scale
        .bands()
        .forEach(
            band ->
                table.row(
                    new GradeMark(GradeLooks.of(scale, band.grade())),
                    new Paragraph(band.meaning())));
    return table;
  }

  private static Card contents(StandardSetDetail set) {
    var list = new UnorderedList();
    list.addClassName("standards-contents");
    set.standards()
        .forEach(
            standard ->
                list.add(
                    new ListItem(
                        new Anchor(
                            StandardsNavigation.edition(set.edition())
                                + "#"
                                + StandardSheet.anchor(standard.number()),
                            text(
                                "standards.read.standard", standard.number(), standard.title())))));
    return Card.titled(text("standards.read.contents"), list);
  }
}
