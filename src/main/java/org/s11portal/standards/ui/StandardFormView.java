package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.identity.Roles;
import org.s11portal.standards.CriterionDrafts;
import org.s11portal.standards.Lengths;
import org.s11portal.standards.StandardDetail;
import org.s11portal.standards.StandardDraft;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSets;

/** A standard of a draft: its title and what it is about. */
@Route(value = StandardsNavigation.STANDARD, layout = MainLayout.class)
@RouteAlias(value = StandardsNavigation.NEW_STANDARD, layout = MainLayout.class)
@RolesAllowed(Roles.BUSINESS_MANAGER)
public class StandardFormView extends DraftTask {

  private final CriterionDrafts criteria;

  StandardFormView(StandardSets sets, CriterionDrafts criteria) {
    super(sets);
    this.criteria = criteria;
  }

  @Override
  void edit(StandardSetDetail set, BeforeEnterEvent event) {
    var standard = event.getRouteParameters().get("standard").map(number -> find(set, number));
    var task =
        standard
            .map(one -> text("standards.draft.standard", one.number()))
            .orElseGet(() -> text("standards.draft.addStandard"));
    taskCrumbs(set, task);
    heading(task);
    var title = new TextField(text("standards.column.TITLE"));
    title.setMaxLength(Lengths.TITLE);
    title.setWidthFull();
    var shortTitle = new TextField(text("standards.column.SHORT_TITLE"));
    shortTitle.setHelperText(text("standards.draft.shortTitle.hint"));
    shortTitle.setMaxLength(Lengths.SHORT_TITLE);
    var summary = new TextArea(text("standards.column.SUMMARY"));
    summary.setMinRows(3);
    standard.ifPresent(
        one -> {
          title.setValue(one.title());
          shortTitle.setValue(one.shortTitle());
          summary.setValue(one.summary());
        });
    Runnable saving =
        () -> {
          var draft =
              new StandardDraft(
                  title.getValue().strip(), shortTitle.getValue().strip(), summary.getValue());
          save(set, standard, draft);
        };
    var form = new Div(title, shortTitle, summary, ends(set, saving));
    form.addClassName("form");
    add(new Card(form));
  }

  private void save(StandardSetDetail set, Optional<StandardDetail> standard, StandardDraft draft) {
    standard.ifPresentOrElse(
        one -> criteria.sayStandard(set.held(), one.number(), draft),
        () -> criteria.addStandard(set.held(), draft));
  }

  static StandardDetail find(StandardSetDetail set, String number) {
    return set.standards().stream()
        .filter(standard -> Integer.toString(standard.number()).equals(number))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
