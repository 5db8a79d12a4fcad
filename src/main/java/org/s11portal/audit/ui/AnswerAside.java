package org.s11portal.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.s11portal.audit.AnswerSheet;

/** What stands beside an answer: guidance, last round, and what colleagues have to do with it. */
class AnswerAside extends Div {

  /** What somebody who may write can do from here. */
  record Changes(Runnable takeOver, PromiseLine.Telling telling) {}

  /** Lays it out; without changes it only shows. */
  AnswerAside(AnswerSheet sheet, Optional<Changes> changes, Component... ofColleagues) {
    addClassName("audit-aside");
    add(new GuidanceCard(sheet.criterion()));
    sheet
        .last()
        .map(last -> new LastRoundCard(last, changes.map(Changes::telling)))
        .ifPresent(
            card -> {
              changes
                  .map(Changes::takeOver)
                  .filter(offer -> isBlank(sheet))
                  .ifPresent(card::offering);
              add(card);
            });
    add(ofColleagues);
  }

  private static boolean isBlank(AnswerSheet sheet) {
    return sheet.answer().narrative().isBlank() && sheet.answer().impact().isBlank();
  }
}
