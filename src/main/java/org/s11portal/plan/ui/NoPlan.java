package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import org.s11portal.base.ui.EmptyState;

/** There is no plan yet, and who brings it in. */
class NoPlan extends EmptyState {

  NoPlan() {
    super(text("plan.none"), text("plan.none.text"));
  }
}
