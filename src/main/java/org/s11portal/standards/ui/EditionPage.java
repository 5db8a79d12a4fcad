package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.Page;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSets;

/** A screen about one edition, which its address names. */
abstract class EditionPage extends Page implements BeforeEnterObserver {

  private final StandardSets sets;

  EditionPage(StandardSets sets) {
    this.sets = sets;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var word = event.getRouteParameters().get("edition").orElseThrow(NotFound::new);
    show(sets.edition(word), event);
  }

  /** Shows the edition as it is now. */
  abstract void show(StandardSetDetail set, BeforeEnterEvent event);

  StandardSets sets() {
    return sets;
  }

  /** The way to a task on a draft. */
  void taskCrumbs(StandardSetDetail set, String task) {
    crumbs(
        Crumb.link(text("standards.editions.title"), StandardsNavigation.EDITIONS),
        Crumb.link(set.title(), StandardsNavigation.draft(set)),
        Crumb.here(task));
  }

  void go(String address) {
    getUI().ifPresent(ui -> ui.navigate(address));
  }
}
