package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Notices;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSets;

/** One task on a draft: a form, saved on the version that was on the screen, and back again. */
abstract class DraftTask extends EditionPage {

  DraftTask(StandardSets sets) {
    super(sets);
  }

  @Override
  final void show(StandardSetDetail set, BeforeEnterEvent event) {
    if (set.status().isDraft()) {
      edit(set, event);
    } else {
      // Links from before it went out lead to where it says why nothing can be changed.
      event.forwardTo(StandardsNavigation.draft(set));
    }
  }

  /** Builds the form. */
  abstract void edit(StandardSetDetail set, BeforeEnterEvent event);

  /** The two ways to leave the form. */
  Div ends(StandardSetDetail set, Runnable saving) {
    var save =
        new Button(
            text("standards.draft.save"),
            click -> {
              if (Attempt.to(saving)) {
                Notices.done(text("standards.draft.saved"));
                go(StandardsNavigation.draft(set));
              }
            });
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var row =
        new Div(save, new ButtonLink(text("standards.draft.back"), StandardsNavigation.draft(set)));
    row.addClassName("actions");
    return row;
  }
}
