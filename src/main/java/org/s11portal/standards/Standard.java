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

  @OneToMany(mappedBy = "standard", cascade = CascadeType.ALL)
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

  /** Takes a criterion over from another standard, as its last. */
  void take(Criterion criterion) {
    criterion.moveTo(this, criteria.size());
    criteria.add(criterion);
  }

  void release(Criterion criterion) {
    criteria.remove(criterion);
    inOrder();
  }

  void move(Criterion criterion, int by) {
    var place = Math.clamp(criteria.indexOf(criterion) + (long) by, 0, criteria.size() - 1);
    criteria.remove(criterion);
    criteria.add(place, criterion);
    inOrder();
  }

  private void inOrder() {
    for (int place = 0; place < criteria.size(); place++) {
      criteria.get(place).standAt(place);
    }
  }

  /** Gives its criteria the codes of their places: 3.1, 3.2 and so on. */
  void numberCriteria() {
    for (int place = 0; place < criteria.size(); place++) {
      criteria.get(place).beCalled(number + "." + (place + 1));
    }
  }

  void standAt(int place) {
    number = place;
  }

  int number() {
    return number;
  }

  List<Criterion> criteria() {
    return List.copyOf(criteria);
  }

  StandardDetail detail() {
    return new StandardDetail(
        number, title, shortTitle, summary, criteria.stream().map(Criterion::detail).toList());
  }
}
