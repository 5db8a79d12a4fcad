package org.s11portal.standards;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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

  @ElementCollection
  @CollectionTable(name = "grade_descriptor", joinColumns = @JoinColumn(name = "criterion"))
  @MapKeyColumn(name = "grade")
  @Column(name = "text", columnDefinition = "longtext")
  private Map<String, String> descriptors = new HashMap<>();

  protected Criterion() {}

  Criterion(Standard standard, int position, StandardSetDefinition.CriterionDefinition definition) {
    this.standard = standard;
    this.position = position;
    id = UUID.randomUUID();
    code = definition.code();
    title = definition.title();
    question = definition.question();
    guidance = definition.guidance();
    goodLooksLike = definition.good();
    evidenceExpected = definition.evidence();
    descriptors.putAll(definition.descriptors());
  }

  CriterionDetail detail() {
    return new CriterionDetail(
        new CriterionId(id),
        code,
        standard.number(),
        title,
        question,
        guidance,
        goodLooksLike,
        evidenceExpected,
        descriptors.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    entry -> new Grade(entry.getKey()), Map.Entry::getValue)));
  }
}
