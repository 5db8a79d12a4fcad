package org.s11portal.audit.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.s11portal.audit.AnswerSheet;

/** What stands beside an answer: guidance, last round, and the way to its neighbours. */
class AnswerAside extends Div {

  /**
   * Lays it out.
   *
   * @param takeOver starts from last round’s words; absent where nothing may be changed
   */
  AnswerAside(AnswerSheet sheet, Optional<Runnable> takeOver) {
    addClassName("audit-aside");
    sheet.whole().asked(sheet.criterion().code()).map(AskedCard::new).ifPresent(this::add);
    add(new GuidanceCard(sheet.criterion()));
    sheet
        .last()
        .map(LastRoundCard::new)
        .ifPresent(
            card -> {
              takeOver.filter(offer -> isBlank(sheet)).ifPresent(card::offering);
              add(card);
            });
    sheet.whole().byStandard().stream()
        .filter(one -> one.standard().number() == sheet.criterion().standard())
        .forEach(one -> add(new CriterionTasks(one, sheet.criterion().code())));
  }

  private static boolean isBlank(AnswerSheet sheet) {
    return sheet.answer().narrative().isBlank() && sheet.answer().impact().isBlank();
  }
}
