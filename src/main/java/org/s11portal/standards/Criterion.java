package org.s11portal.standards;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.s11portal.agency.AgencyKind;

/** One thing an agency is asked, and how an answer is graded. */
@Entity
class Criterion {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "standard")
  private Standard standard;

  private int position;

  private String code;
  private String title;

  @Column(columnDefinition = "longtext")
  private String question;

  @Column(columnDefinition = "longtext")
  private String guidance;

  @Column(columnDefinition = "longtext")
  private String goodLooksLike;

  @Column(columnDefinition = "longtext")
  private String evidenceExpected;

  private @Nullable CriterionId ancestor;

  @ElementCollection
  @CollectionTable(name = "grade_descriptor", joinColumns = @JoinColumn(name = "criterion"))
  @MapKeyColumn(name = "grade")
  @Column(name = "text", columnDefinition = "longtext")
  private Map<String, String> descriptors = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "criterion_audience", joinColumns = @JoinColumn(name = "criterion"))
  @Column(name = "kind")
  @Enumerated(EnumType.STRING)
  private Set<AgencyKind> audience = new HashSet<>();

  protected Criterion() {}

  Criterion(Standard standard, int position, CriterionDraft draft) {
    this.standard = standard;
    this.position = position;
    id = UUID.randomUUID();
    say(draft);
  }

  /** Takes over every word of the draft. */
  final void say(CriterionDraft draft) {
    code = draft.code();
    title = draft.title();
    question = draft.question();
    guidance = draft.guidance();
    goodLooksLike = draft.goodLooksLike();
    evidenceExpected = draft.evidenceExpected();
    ancestor = draft.ancestor().orElse(null);
    var described =
        draft.descriptors().entrySet().stream()
            .filter(entry -> !entry.getValue().isBlank())
            .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
    descriptors.keySet().retainAll(described.keySet());
    descriptors.putAll(described);
    audience.retainAll(draft.audience());
    audience.addAll(draft.audience());
  }

  void standAt(int place) {
    position = place;
  }

  void moveTo(Standard other, int place) {
    standard = other;
    position = place;
  }

  void beCalled(String other) {
    code = other;
  }

  /** Keeps what was written of a grade with that grade, whatever it is called from now on. */
  void describe(List<ScaleDraft.Step> steps) {
    var before = Map.copyOf(descriptors);
    var after = new HashMap<String, String>();
    for (var step : steps) {
      step.was()
          .map(was -> before.get(was.value()))
          .ifPresent(words -> after.put(step.band().grade().value(), words));
    }
    descriptors.keySet().retainAll(after.keySet());
    descriptors.putAll(after);
  }

  /** What does not descend from this edition descends from none. */
  void descendOnlyFrom(Optional<StandardSetDetail> edition) {
    ancestor =
        Optional.ofNullable(ancestor)
            .filter(from -> edition.flatMap(earlier -> earlier.criterion(from)).isPresent())
            .orElse(null);
  }

  Standard standard() {
    return standard;
  }

  CriterionId id() {
    return new CriterionId(id);
  }

  CriterionDetail detail() {
    return new CriterionDetail(
        id(),
        code,
        standard.number(),
        title,
        question,
        guidance,
        goodLooksLike,
        evidenceExpected,
        descriptors.entrySet().stream()
            .collect(Collectors.toMap(entry -> new Grade(entry.getKey()), Map.Entry::getValue)),
        Optional.ofNullable(ancestor),
        audience);
  }
}
