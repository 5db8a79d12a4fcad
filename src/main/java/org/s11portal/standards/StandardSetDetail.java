package org.s11portal.standards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.agency.AgencyKind;

/**
 * One edition of a standard set, whole.
 *
 * @param follows the edition it was made from
 * @param version what a change must name, so that none overwrites another
 */
public record StandardSetDetail(
    StandardSetId id,
    String code,
    String edition,
    String title,
    StandardSetStatus status,
    Optional<SignOff> signOff,
    GradeScale scale,
    List<StandardDetail> standards,
    Optional<StandardSetId> follows,
    long version) {

  /** The first edition of a set, which nobody has changed yet. */
  public StandardSetDetail(
      StandardSetId id,
      String code,
      String edition,
      String title,
      StandardSetStatus status,
      Optional<SignOff> signOff,
      GradeScale scale,
      List<StandardDetail> standards) {
    this(id, code, edition, title, status, signOff, scale, standards, Optional.empty(), 0);
  }

  /** All criteria in the order they are asked. */
  public Stream<CriterionDetail> criteria() {
    return standards.stream().flatMap(standard -> standard.criteria().stream());
  }

  public Optional<CriterionDetail> criterion(String criterionCode) {
    return criteria().filter(criterion -> criterion.code().equals(criterionCode)).findFirst();
  }

  public Optional<CriterionDetail> criterion(CriterionId criterion) {
    return criteria().filter(candidate -> candidate.id().equals(criterion)).findFirst();
  }

  public Optional<StandardDetail> standard(int number) {
    return standards.stream().filter(standard -> standard.number() == number).findFirst();
  }

  /** Whether every criterion is asked of every agency. */
  public boolean isAskedOfAll() {
    return criteria().allMatch(criterion -> criterion.audience().isEmpty());
  }

  /** The part of this edition that agencies of a kind are asked; the rest is left out. */
  public StandardSetDetail asAskedOf(AgencyKind kind) {
    var asked =
        standards.stream()
            .map(standard -> standard.asAskedOf(kind))
            .filter(standard -> !standard.criteria().isEmpty())
            .toList();
    return new StandardSetDetail(
        id, code, edition, title, status, signOff, scale, asked, follows, version);
  }

  /** The version that is on the screen now, to name in a change. */
  public HeldEdition held() {
    return new HeldEdition(id, version);
  }

  /** This edition as it would be written down. */
  public StandardSetDefinition definition(Optional<StandardSetDetail> followed) {
    return DefinitionWriting.of(this, followed);
  }

  /** A next edition that asks the same, each criterion descending from the one here. */
  StandardSetDefinition asFollowing(EditionName name) {
    return DefinitionWriting.following(this, name);
  }
}
