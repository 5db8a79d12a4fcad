package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.identity.Roles;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.CriterionDraft;
import org.s11portal.standards.CriterionDrafts;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSets;

/** A criterion of a draft: what is asked, of whom, what each grade means, where it is from. */
@Route(value = StandardsNavigation.CRITERION, layout = MainLayout.class)
@RouteAlias(value = StandardsNavigation.NEW_CRITERION, layout = MainLayout.class)
@RolesAllowed(Roles.BUSINESS_MANAGER)
public class CriterionFormView extends DraftTask {

  private final CriterionDrafts criteria;

  CriterionFormView(StandardSets sets, CriterionDrafts criteria) {
    super(sets);
    this.criteria = criteria;
  }

  @Override
  void edit(StandardSetDetail set, BeforeEnterEvent event) {
    var parameters = event.getRouteParameters();
    var criterion = parameters.get("criterion").map(id -> find(set, id));
    var task =
        criterion
            .map(one -> text("standards.draft.criterion", one.code()))
            .orElseGet(() -> text("standards.draft.addCriterion"));
    taskCrumbs(set, task);
    heading(task);
    var standard =
        criterion
            .map(CriterionDetail::standard)
            .orElseGet(
                () -> StandardFormView.find(set, parameters.get("standard").orElse("")).number());
    var fields =
        new CriterionFields(
            set,
            set.follows().map(sets()::get),
            criterion.map(CriterionDraft::of).orElseGet(() -> blank(set, standard)),
            standard);
    add(fields, ends(set, () -> save(set, criterion, fields)));
  }

  private void save(
      StandardSetDetail set, Optional<CriterionDetail> criterion, CriterionFields fields) {
    criterion.ifPresentOrElse(
        one -> criteria.sayCriterion(set.held(), one.id(), fields.standard(), fields.draft()),
        () -> criteria.addCriterion(set.held(), fields.standard(), fields.draft()));
  }

  /** A new criterion gets the next code of its standard. */
  private static CriterionDraft blank(StandardSetDetail set, int standard) {
    var next = set.standard(standard).orElseThrow(NotFound::new).criteria().size() + 1;
    while (set.criterion(standard + "." + next).isPresent()) {
      next++;
    }
    return new CriterionDraft(
        standard + "." + next, "", "", "", "", "", Map.of(), Optional.empty(), Set.of());
  }

  private static CriterionDetail find(StandardSetDetail set, String id) {
    return set.criteria()
        .filter(criterion -> criterion.id().value().toString().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
