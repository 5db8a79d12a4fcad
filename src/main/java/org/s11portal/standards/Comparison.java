package org.s11portal.standards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.base.Message;

/** Finds what differs between two editions. */
final class Comparison {

  private final StandardSetDetail before;
  private final StandardSetDetail after;
  private final Function<CriterionId, Optional<CriterionId>> ancestor;

  /**
   * A comparison.
   *
   * @param ancestor the ancestor of any criterion of any edition, to follow over several
   */
  Comparison(
      StandardSetDetail before,
      StandardSetDetail after,
      Function<CriterionId, Optional<CriterionId>> ancestor) {
    this.before = before;
    this.after = after;
    this.ancestor = ancestor;
  }

  EditionChanges changes() {
    Map<CriterionDetail, CriterionDetail> descent = new LinkedHashMap<>();
    var added = new ArrayList<CriterionDetail>();
    after
        .criteria()
        .forEach(
            criterion ->
                origin(criterion)
                    .ifPresentOrElse(
                        from -> descent.put(criterion, from), () -> added.add(criterion)));
    var descendants =
        descent.values().stream()
            .collect(Collectors.groupingBy(CriterionDetail::id, Collectors.counting()));
    var removed = before.criteria().filter(one -> !descendants.containsKey(one.id())).toList();
    var changed =
        descent.entrySet().stream()
            .map(
                pair ->
                    new CriterionChange(
                        pair.getValue(),
                        pair.getKey(),
                        fields(pair.getValue(), pair.getKey()),
                        descendants.getOrDefault(pair.getValue().id(), 0L) > 1))
            .filter(change -> !change.fields().isEmpty())
            .toList();
    return new EditionChanges(
        before, after, scale(), standards(), changed, List.copyOf(added), removed);
  }

  /** The criterion of the earlier edition at the beginning of the line of descent. */
  private Optional<CriterionDetail> origin(CriterionDetail criterion) {
    var from = Optional.of(criterion.id());
    while (from.isPresent() && before.criterion(from.get()).isEmpty()) {
      from = ancestor.apply(from.get());
    }
    return from.flatMap(before::criterion);
  }

  private List<FieldChange> fields(CriterionDetail old, CriterionDetail young) {
    var changes = new ArrayList<FieldChange>();
    add(changes, field("CODE"), old.code(), young.code());
    add(changes, field("CRITERION_TITLE"), old.title(), young.title());
    add(changes, field("QUESTION"), old.question(), young.question());
    add(changes, field("GUIDANCE"), old.guidance(), young.guidance());
    add(changes, field("GOOD"), old.goodLooksLike(), young.goodLooksLike());
    add(changes, field("EVIDENCE"), old.evidenceExpected(), young.evidenceExpected());
    add(changes, field("AUDIENCE"), kinds(old), kinds(young));
    for (var grade : grades()) {
      add(
          changes,
          Message.of("standards.changes.descriptor", grade.value()),
          old.descriptors().getOrDefault(grade, ""),
          young.descriptors().getOrDefault(grade, ""));
    }
    return List.copyOf(changes);
  }

  private List<Grade> grades() {
    var grades = new ArrayList<>(before.scale().bands().stream().map(GradeBand::grade).toList());
    after.scale().bands().stream()
        .map(GradeBand::grade)
        .filter(grade -> !grades.contains(grade))
        .forEach(grades::add);
    return grades;
  }

  private List<FieldChange> scale() {
    var changes = new ArrayList<FieldChange>();
    for (var grade : grades()) {
      add(
          changes,
          Message.of("standards.changes.grade", grade.value()),
          before.scale().band(grade).map(ScaleWords::of).orElse(""),
          after.scale().band(grade).map(ScaleWords::of).orElse(""));
    }
    add(
        changes,
        Message.of("standards.property.NOT_APPLICABLE"),
        ScaleWords.of(before.scale().notApplicable()),
        ScaleWords.of(after.scale().notApplicable()));
    return List.copyOf(changes);
  }

  private List<FieldChange> standards() {
    var changes = new ArrayList<FieldChange>();
    var most = Math.max(before.standards().size(), after.standards().size());
    for (int number = 1; number <= most; number++) {
      add(
          changes,
          Message.of("standards.untitled", number),
          before.standard(number).map(Comparison::words).orElse(""),
          after.standard(number).map(Comparison::words).orElse(""));
    }
    return List.copyOf(changes);
  }

  private static String words(StandardDetail standard) {
    return standard.title() + "\n" + standard.summary();
  }

  private static String kinds(CriterionDetail criterion) {
    return ScaleWords.of(criterion.audience());
  }

  private static Message field(String column) {
    return Message.of("standards.column." + column);
  }

  private static void add(List<FieldChange> changes, Message field, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new FieldChange(field, before, after));
    }
  }
}
