package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.Roles;
import org.s11portal.standards.SetExports;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSetDrafts;
import org.s11portal.standards.StandardSets;

/** Every edition with how far it has come, where the business manager begins and takes away. */
@Route(value = StandardsNavigation.EDITIONS, layout = MainLayout.class)
@RolesAllowed(Roles.BUSINESS_MANAGER)
public class EditionsView extends Page implements BeforeEnterObserver {

  private final StandardSets sets;
  private final StandardSetDrafts drafts;
  private final SetExports exports;

  EditionsView(StandardSets sets, StandardSetDrafts drafts, SetExports exports) {
    this.sets = sets;
    this.drafts = drafts;
    this.exports = exports;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var editions = sets.all();
    crumbs(
        Crumb.link(text("standards.read.menu"), StandardsNavigation.standards()),
        Crumb.here(text("standards.editions.title")));
    heading(
        text("standards.editions.title"),
        new ButtonLink(text("standards.import.go"), StandardsNavigation.IMPORT),
        SetDownload.template(exports));
    lead(text("standards.editions.lead"));
    add(Card.titled(text("standards.editions.all"), table(editions)));
    var signedOff = editions.stream().filter(set -> set.status().isSignedOff()).toList();
    if (!signedOff.isEmpty()) {
      add(new BeginForm(signedOff, drafts));
    }
  }

  private HtmlTable table(List<StandardSetDetail> editions) {
    var table =
        new HtmlTable(
            text("standards.editions.all"),
            text("standards.editions.edition"),
            text("standards.editions.state"),
            text("standards.editions.asks"),
            text("standards.editions.takeAway"));
    editions.forEach(
        set ->
            table.row(
                new Anchor(address(set), set.title()),
                state(set),
                new Span(text("standards.editions.count", set.criteria().count())),
                takeAway(set)));
    return table;
  }

  /** What is still in preparation is opened to be prepared, the rest to be read. */
  private static String address(StandardSetDetail set) {
    return set.status().isSignedOff()
        ? StandardsNavigation.edition(set.edition())
        : StandardsNavigation.draft(set);
  }

  private static Div state(StandardSetDetail set) {
    var state = new Div(EditionChip.of(set.status()));
    set.signOff()
        .map(
            decision ->
                text(
                    "standards.read.signedOff",
                    decision.meeting(),
                    Dates.day(decision.signedOffOn())))
        .map(Span::new)
        .ifPresent(
            words -> {
              words.addClassNames("small", "muted");
              state.add(words);
            });
    state.addClassName("edition-state");
    return state;
  }

  private Div takeAway(StandardSetDetail set) {
    var links =
        new Div(SetDownload.workbook(set, exports).of(set), SetDownload.json(set, exports).of(set));
    links.addClassName("actions");
    return links;
  }
}
