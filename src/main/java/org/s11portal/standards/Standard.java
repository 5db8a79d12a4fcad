package org.s11portal.standards;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One standard of a set. */
@Entity
class Standard {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "standard_set")
  private StandardSet set;

  private int number;
  private String title;
  private String shortTitle;

  @Column(columnDefinition = "longtext")
  private String summary;

  @OneToMany(mappedBy = "standard", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Criterion> criteria = new ArrayList<>();

  protected Standard() {}

  Standard(StandardSet set, int number, StandardDraft draft) {
    this.set = set;
    this.number = number;
    id = UUID.randomUUID();
    say(draft);
  }

  /** Takes over every word of the draft. */
  final void say(StandardDraft draft) {
    title = draft.title();
    shortTitle = draft.shortTitle();
    summary = draft.summary();
  }

  CriterionId add(CriterionDraft draft) {
    var criterion = new Criterion(this, criteria.size(), draft);
    criteria.add(criterion);
    return criterion.id();
  }

  int number() {
    return number;
  }

  StandardDetail detail() {
    return new StandardDetail(
        number, title, shortTitle, summary, criteria.stream().map(Criterion::detail).toList());
  }
}
