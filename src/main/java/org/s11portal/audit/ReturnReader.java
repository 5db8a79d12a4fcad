package org.s11portal.audit;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a return together from its parts. It asks nobody’s leave: the services do. */
@Component
class ReturnReader {

  private final AnswerRepository answers;
  private final AskedSets asked;

  ReturnReader(AnswerRepository answers, AskedSets asked) {
    this.answers = answers;
    this.asked = asked;
  }

  ReturnDetail read(SelfAssessment assessment) {
    var set = asked.of(assessment);
    var byCode =
        answers.of(assessment.id().value()).stream()
            .map(Answer::detail)
            .collect(Collectors.toMap(AnswerDetail::code, Function.identity()));
    var inOrder =
        set.criteria()
            .filter(criterion -> byCode.containsKey(criterion.code()))
            .map(criterion -> byCode.get(criterion.code()))
            .toList();
    return new ReturnDetail(
        assessment.summary(),
        assessment.round(),
        set,
        inOrder,
        assessment.steps(),
        assessment.submissions(),
        assessment.amendments(),
        Optional.empty());
  }

  /** With the answers of one of its versions, whatever stands there now. */
  ReturnDetail read(SelfAssessment assessment, Submission version) {
    return read(assessment).asHandedIn(version.detail(), version.content());
  }
}
