package org.s11portal.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.identity.UserId;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.Grade;
import org.s11portal.standards.StandardDetail;

/** An agency’s newest return as work to be done: what, by whom, how far. */
public record TaskList(
    ReturnDetail whole, Map<String, UserId> givenTo, Map<String, Long> openComments) {

  /** One criterion to answer. */
  public record Task(
      CriterionDetail criterion,
      AnswerProgress progress,
      Optional<Grade> grade,
      Optional<UserId> givenTo,
      long openComments) {

    public String code() {
      return criterion.code();
    }

    public boolean isReady() {
      return progress == AnswerProgress.READY;
    }

    public boolean isFor(UserId who) {
      return givenTo.filter(who::equals).isPresent();
    }
  }

  /** Everything, in the order of the set. */
  public List<Task> all() {
    return whole.set().criteria().map(this::task).toList();
  }

  public List<Task> of(StandardDetail standard) {
    return standard.criteria().stream().map(this::task).toList();
  }

  /** What was given to this person, what is not ready first. */
  public List<Task> of(UserId who) {
    var theirs = all().stream().filter(task -> task.isFor(who)).toList();
    return Stream.concat(
            theirs.stream().filter(task -> !task.isReady()), theirs.stream().filter(Task::isReady))
        .toList();
  }

  /** Where this person goes on: with what was given to them, then with what is nobody’s. */
  public Optional<CriterionDetail> next(UserId who) {
    return of(who).stream()
        .filter(task -> !task.isReady())
        .findFirst()
        .or(() -> unfinished().filter(task -> task.givenTo().isEmpty()).findFirst())
        .or(() -> unfinished().findFirst())
        .map(Task::criterion);
  }

  private Stream<Task> unfinished() {
    return all().stream().filter(task -> !task.isReady());
  }

  private Task task(CriterionDetail criterion) {
    var answer = whole.answer(criterion.code());
    return new Task(
        criterion,
        answer.map(AnswerDetail::progress).orElse(AnswerProgress.NOT_STARTED),
        answer.flatMap(AnswerDetail::grade),
        Optional.ofNullable(givenTo.get(criterion.code())),
        openComments.getOrDefault(criterion.code(), 0L));
  }
}
