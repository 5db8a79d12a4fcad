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
import org.s11portal.base.Refused;

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
    judgeOn(DefinitionDrafts.scale(definition));
    var ancestry = followed.map(Ancestry::of);
    for (var asked : definition.standards()) {
      var standard = new Standard(this, asked.number(), DefinitionDrafts.standard(asked));
      asked.criteria().stream()
          .map(criterion -> DefinitionDrafts.criterion(criterion, ancestry))
          .forEach(standard::add);
      standards.add(standard);
    }
  }

  private void judgeOn(GradeScale judged) {
    if (judged.bands().size() < 2) {
      throw new Refused("standards.refused.scaleTooShort", title);
    }
    scale.clear();
    judged.bands().stream().map(Band::of).forEach(scale::add);
    notApplicable = judged.notApplicable();
  }

  void signOff(SignOff decision) {
    if (status == StandardSetStatus.SIGNED_OFF) {
      throw new Refused("standards.refused.signedOffAlready", title);
    }
    status = StandardSetStatus.SIGNED_OFF;
    signOff = decision;
  }

  StandardSetId id() {
    return new StandardSetId(id);
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
