package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.EmptyState;

/** No action is like what was asked for; leads back to all of them. */
class NothingMatches extends EmptyState {

  NothingMatches(String everything) {
    super(
        text("plan.filter.none"),
        text("plan.filter.none.text"),
        new ButtonLink(text("plan.filter.all"), everything));
  }
}
