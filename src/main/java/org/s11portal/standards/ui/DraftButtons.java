package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Notices;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSetDrafts;

/** What can be done to a draft as a whole, each asked once more. */
final class DraftButtons {

  private DraftButtons() {}

  static Button number(StandardSetDetail set, StandardSetDrafts drafts, Runnable done) {
    return new Button(
        text("standards.draft.number"),
        click ->
            Confirm.ask(
                text("standards.draft.number"),
                text("standards.draft.number.text"),
                text("standards.draft.number.yes"),
                () -> {
                  drafts.numberCriteria(set.held());
                  Notices.done(text("standards.draft.numbered"));
                  done.run();
                }));
  }

  static Button discard(StandardSetDetail set, StandardSetDrafts drafts, Runnable done) {
    return new Button(
        text("standards.draft.discard"),
        click ->
            Confirm.ask(
                text("standards.draft.discard"),
                text("standards.draft.discard.text", set.title()),
                text("standards.draft.discard.yes"),
                () -> {
                  drafts.discard(set.held());
                  Notices.done(text("standards.draft.discarded"));
                  done.run();
                }));
  }
}
