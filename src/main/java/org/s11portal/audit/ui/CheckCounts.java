package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import org.s11portal.audit.ReturnCheck;
import org.s11portal.base.ui.Fact;
import org.s11portal.base.ui.Facts;

/** How much there is to put right, and how much to look at again. */
class CheckCounts extends Facts {

  CheckCounts(ReturnCheck check) {
    super(
        fact(check.missing().size(), "audit.check.missing.count"),
        fact(check.concerns().size(), "audit.check.concerns.count"));
  }

  private static Fact fact(int count, String key) {
    return new Fact(Integer.toString(count), text(key, count), "");
  }
}
