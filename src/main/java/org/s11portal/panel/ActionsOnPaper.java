package org.s11portal.panel;

import static org.s11portal.base.Texts.text;

import java.util.List;
import org.s11portal.base.Dates;
import org.s11portal.base.paper.Paper;
import org.s11portal.standards.StandardSetDetail;
import org.springframework.stereotype.Component;

/** Writes down what a panel decided is to be done. */
@Component
class ActionsOnPaper {

  private final AgreedActionRepository agreed;
  private final ActionsOfTheBoard plan;

  ActionsOnPaper(AgreedActionRepository agreed, ActionsOfTheBoard plan) {
    this.agreed = agreed;
    this.plan = plan;
  }

  void write(Paper paper, ScrutinyPanel panel, StandardSetDetail set) {
    var actions = agreed.of(panel.assessment()).stream().map(AgreedAction::detail).toList();
    var answered = answered(panel, set);
    if (actions.isEmpty() && answered.isEmpty()) {
      return;
    }
    paper.part(text("panel.agreed.title"));
    if (!actions.isEmpty()) {
      paper.table(
          text("panel.agreed.title"),
          List.of(
              text("panel.column.criterion"),
              text("panel.agreed.what"),
              text("panel.agreed.who"),
              text("panel.agreed.due")),
          actions.stream()
              .map(
                  one ->
                      List.of(
                          one.code(),
                          one.planned().what(),
                          one.planned().who(),
                          Dates.day(one.planned().dueOn())))
              .toList());
    }
    if (!answered.isEmpty()) {
      paper.list(answered);
    }
  }

  private List<String> answered(ScrutinyPanel panel, StandardSetDetail set) {
    var byCode = plan.answering(panel.round(), panel.agency());
    return set.criteria()
        .flatMap(
            criterion ->
                byCode.getOrDefault(criterion.code(), List.of()).stream()
                    .map(
                        action ->
                            text(
                                "panel.agreed.plan.line",
                                criterion.code(),
                                action.ref(),
                                action.activity())))
        .toList();
  }
}
