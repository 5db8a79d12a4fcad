package org.s11portal.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.standards.CriterionDetail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an agency handed in a round ago, once its panel was done with it. */
@Component
class LastRounds {

  private final SelfAssessmentRepository assessments;
  private final ReturnReader reader;
  private final Lineage lineage;
  private final ObjectProvider<PanelVerdicts> verdicts;
  private final ObjectProvider<PanelPromises> promises;
  private final ObjectProvider<ActionsTaken> plan;

  LastRounds(
      SelfAssessmentRepository assessments,
      ReturnReader reader,
      Lineage lineage,
      ObjectProvider<PanelVerdicts> verdicts,
      ObjectProvider<PanelPromises> promises,
      ObjectProvider<ActionsTaken> plan) {
    this.assessments = assessments;
    this.reader = reader;
    this.lineage = lineage;
    this.verdicts = verdicts;
    this.promises = promises;
    this.plan = plan;
  }

  /** A return of a round ago beside the one of today: read once, asked for each criterion. */
  final class Beside {

    private final ReturnDetail now;
    private final ReturnDetail then;
    private final Map<String, PanelVerdict> panel;
    private final Map<String, List<ImprovementDetail>> agreed;
    private final Map<String, List<ActionTaken>> taken;
    private final boolean gradesHold;

    private Beside(ReturnDetail now, ReturnDetail then) {
      this.now = now;
      this.then = then;
      panel =
          Optional.ofNullable(verdicts.getIfAvailable())
              .map(port -> port.of(then.assessment().id()))
              .orElse(Map.of());
      agreed =
          Optional.ofNullable(promises.getIfAvailable())
              .map(port -> port.of(then.assessment().id()))
              .orElse(Map.of());
      taken =
          Optional.ofNullable(plan.getIfAvailable())
              .map(port -> port.on(then.round().id(), then.assessment().agency()))
              .orElse(Map.of());
      gradesHold = LastRound.meanTheSame(then.set().scale(), now.set().scale());
    }

    Optional<LastRound> of(CriterionDetail criterion) {
      return lineage
          .of(criterion, now.set(), then.set())
          .flatMap(ancestor -> then.answer(ancestor.code()))
          .map(
              answer ->
                  new LastRound(
                      then.round(),
                      then.set().scale(),
                      answer,
                      Optional.ofNullable(panel.get(answer.code())),
                      agreed.getOrDefault(answer.code(), List.of()),
                      taken.getOrDefault(answer.code(), List.of()),
                      gradesHold));
    }
  }

  /** Empty when the agency was not asked a round ago, or its grades are not final. */
  Optional<Beside> of(ReturnDetail now) {
    return now.round()
        .previous()
        .flatMap(previous -> assessments.of(now.assessment().agency(), previous.value()))
        .filter(last -> last.status().isModerated())
        .map(last -> new Beside(now, reader.read(last)));
  }
}
