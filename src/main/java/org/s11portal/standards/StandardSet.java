package org.s11portal.standards;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.SignedIn;

/** One edition of a set of standards and the scale they are judged on. */
@Entity
@Table(name = "standard_set")
class StandardSet {

  @Id private UUID id;
  private String code;
  private String edition;
  private String title;

  @Enumerated(EnumType.STRING)
  private StandardSetStatus status = StandardSetStatus.DRAFT;

  @Embedded private @Nullable SignOff signOff;

  @ElementCollection
  @CollectionTable(name = "grade_band", joinColumns = @JoinColumn(name = "standard_set"))
  @OrderColumn(name = "position")
  private List<Band> scale = new ArrayList<>();

  @OneToMany(mappedBy = "set", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<Standard> standards = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private NotApplicableRule notApplicable = NotApplicableRule.WITH_REASON;

  private @Nullable StandardSetId follows;

  @Version private long version;

  protected StandardSet() {}

  StandardSet(StandardSetDefinition definition, Optional<StandardSetDetail> followed) {
    id = UUID.randomUUID();
    code = definition.code();
    edition = definition.version();
    title = definition.title();
    follows = followed.map(StandardSetDetail::id).orElse(null);
    take(DefinitionDrafts.scale(definition));
    var ancestry = followed.map(Ancestry::of);
    for (var asked : definition.standards()) {
      var standard = new Standard(this, asked.number(), DefinitionDrafts.standard(asked));
      asked.criteria().stream()
          .map(criterion -> DefinitionDrafts.criterion(criterion, ancestry))
          .forEach(standard::add);
      standards.add(standard);
    }
  }

  /** Lets a change begin: only of a draft, and only on the version somebody has seen. */
  StandardSet change(long held) {
    if (status.isSignedOff()) {
      throw new Refused("standards.refused.signedOffAlready", title);
    }
    if (!status.isDraft()) {
      throw new Refused("standards.refused.outForConsultation", title);
    }
    requireSeen(held);
    return this;
  }

  private void requireSeen(long held) {
    if (held != version) {
      throw new Stale("standards.refused.stale", title);
    }
  }

  void consult(long held, SignedIn by) {
    requireSeen(held);
    EditionIsWhole.require(detail());
    status = status.moveTo(StandardSetStatus.CONSULTATION, by);
  }

  void takeBack(long held, SignedIn by) {
    requireSeen(held);
    status = status.moveTo(StandardSetStatus.DRAFT, by);
  }

  void signOff(SignOff decision, SignedIn by) {
    if (status.isSignedOff()) {
      throw new Refused("standards.refused.signedOffAlready", title);
    }
    decision.requireNamed();
    EditionIsWhole.require(detail());
    status = status.moveTo(StandardSetStatus.SIGNED_OFF, by);
    signOff = decision;
  }

  void beCalled(String other, Optional<StandardSetDetail> followed) {
    title = other;
    follows = followed.map(StandardSetDetail::id).orElse(null);
    criteria().forEach(criterion -> criterion.descendOnlyFrom(followed));
  }

  void judgeOn(ScaleDraft draft) {
    take(draft.scale());
    criteria().forEach(criterion -> criterion.describe(draft.steps()));
  }

  private void take(GradeScale judged) {
    ScaleIsSound.require(judged, title);
    scale.clear();
    judged.bands().stream().map(Band::of).forEach(scale::add);
    notApplicable = judged.notApplicable();
  }

  void add(StandardDraft draft) {
    standards.add(new Standard(this, standards.size() + 1, draft));
  }

  void move(int number, int by) {
    var standard = standard(number);
    var place = Math.clamp(standards.indexOf(standard) + (long) by, 0, standards.size() - 1);
    standards.remove(standard);
    standards.add(place, standard);
    inOrder();
  }

  Standard release(int number) {
    var standard = standard(number);
    standards.remove(standard);
    inOrder();
    return standard;
  }

  private void inOrder() {
    for (int place = 0; place < standards.size(); place++) {
      standards.get(place).standAt(place + 1);
    }
  }

  void numberCriteria() {
    standards.forEach(Standard::numberCriteria);
  }

  Standard standard(int number) {
    return standards.stream()
        .filter(standard -> standard.number() == number)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  Criterion criterion(CriterionId wanted) {
    return criteria().stream()
        .filter(criterion -> criterion.id().equals(wanted))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private List<Criterion> criteria() {
    return standards.stream().flatMap(standard -> standard.criteria().stream()).toList();
  }

  StandardSetId id() {
    return new StandardSetId(id);
  }

  String code() {
    return code;
  }

  Optional<StandardSetId> follows() {
    return Optional.ofNullable(follows);
  }

  StandardSetDetail detail() {
    return new StandardSetDetail(
        id(),
        code,
        edition,
        title,
        status,
        Optional.ofNullable(signOff),
        new GradeScale(scale.stream().map(Band::detail).toList(), notApplicable),
        standards.stream().map(Standard::detail).toList(),
        Optional.ofNullable(follows),
        version);
  }
}
