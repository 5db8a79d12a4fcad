package org.s11portal.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.s11portal.agency.AgencyKind;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.CriterionDraft;
import org.s11portal.standards.Grade;
import org.s11portal.standards.StandardSetDetail;

/** What the next edition says otherwise, and what agencies say of it. */
record NextWords(
    String edition,
    String title,
    List<String> removed,
    List<Said> reworded,
    List<Said> added,
    List<Comment> comments) {

  /** A comment of an agency, with the answer it got. */
  record Comment(
      String by, LocalDate on, String code, String words, String answer, boolean dealtWith) {}

  /** The words of a criterion; what is left out stays as it was. */
  record Said(
      int standard,
      String code,
      Optional<String> from,
      Optional<Integer> place,
      Optional<String> title,
      Optional<String> question,
      Optional<String> guidance,
      Optional<String> good,
      Optional<String> evidence,
      @Nullable Map<String, String> descriptors,
      @Nullable Set<AgencyKind> audience) {

    int placeOr(int last) {
      return place.orElse(last);
    }

    CriterionDraft over(CriterionDetail before) {
      return new CriterionDraft(
          code,
          title.orElse(before.title()),
          question.orElse(before.question()),
          guidance.orElse(before.guidance()),
          good.orElse(before.goodLooksLike()),
          evidence.orElse(before.evidenceExpected()),
          before.descriptors(),
          before.ancestor(),
          before.audience());
    }

    CriterionDraft asNew(StandardSetDetail before) {
      return new CriterionDraft(
          code,
          title.orElse(""),
          question.orElse(""),
          guidance.orElse(""),
          good.orElse(""),
          evidence.orElse(""),
          Objects.requireNonNullElse(descriptors, Map.<String, String>of()).entrySet().stream()
              .collect(Collectors.toMap(one -> new Grade(one.getKey()), Map.Entry::getValue)),
          from.flatMap(before::criterion).map(CriterionDetail::id),
          Objects.requireNonNullElse(audience, Set.of()));
    }
  }
}
