package org.s11portal.standards.ui;

import org.s11portal.base.ui.Attempt;
import org.s11portal.standards.CriterionDrafts;
import org.s11portal.standards.StandardSetDetail;

/** What the parts of a draft’s page share: the edition as it is shown, and how it is changed. */
record StandardEditing(StandardSetDetail set, CriterionDrafts criteria, Runnable again) {

  boolean isOpen() {
    return set.status().isDraft();
  }

  /** Does it, and shows the edition as it then is. */
  void change(Runnable change) {
    if (Attempt.to(change)) {
      again.run();
    }
  }
}
