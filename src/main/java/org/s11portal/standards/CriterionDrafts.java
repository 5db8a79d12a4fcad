package org.s11portal.standards;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The standards and criteria of a draft: adding, changing, moving and removing them. */
@Service
@Transactional
@RolesAllowed(Roles.BUSINESS_MANAGER)
public class CriterionDrafts {

  private final StandardSetRepository sets;
  private final StandardRepository standards;
  private final CriterionRepository criteria;

  CriterionDrafts(
      StandardSetRepository sets, StandardRepository standards, CriterionRepository criteria) {
    this.sets = sets;
    this.standards = standards;
    this.criteria = criteria;
  }

  public void addStandard(HeldEdition held, StandardDraft draft) {
    requireFits(draft);
    held(held).add(draft);
  }

  public void sayStandard(HeldEdition held, int number, StandardDraft draft) {
    requireFits(draft);
    held(held).standard(number).say(draft);
  }

  /** Moves a standard by so many places, −1 for one up; the others make room. */
  public void moveStandard(HeldEdition held, int number, int by) {
    held(held).move(number, by);
  }

  /** Removes a standard with all its criteria. */
  public void removeStandard(HeldEdition held, int number) {
    standards.delete(held(held).release(number));
  }

  public CriterionId addCriterion(HeldEdition held, int standard, CriterionDraft draft) {
    var set = held(held);
    CriterionIsSound.require(draft, Optional.empty(), set.detail(), followed(set));
    return set.standard(standard).add(draft);
  }

  /** Changes a criterion’s words, and moves it to the end of another standard if that is asked. */
  public void sayCriterion(HeldEdition held, CriterionId id, int standard, CriterionDraft draft) {
    var set = held(held);
    CriterionIsSound.require(draft, Optional.of(id), set.detail(), followed(set));
    var criterion = set.criterion(id);
    criterion.say(draft);
    if (criterion.standard().number() != standard) {
      criterion.standard().release(criterion);
      set.standard(standard).take(criterion);
    }
  }

  /** Moves a criterion within its standard by so many places, −1 for one up. */
  public void moveCriterion(HeldEdition held, CriterionId id, int by) {
    var criterion = held(held).criterion(id);
    criterion.standard().move(criterion, by);
  }

  public void removeCriterion(HeldEdition held, CriterionId id) {
    var criterion = held(held).criterion(id);
    criterion.standard().release(criterion);
    criteria.delete(criterion);
  }

  private static void requireFits(StandardDraft draft) {
    if (draft.title().isBlank() || draft.title().length() > Lengths.TITLE) {
      throw new Refused("standards.refused.title", Lengths.TITLE);
    }
    if (draft.shortTitle().length() > Lengths.SHORT_TITLE) {
      throw new Refused("standards.refused.tooLong", Lengths.SHORT_TITLE);
    }
  }

  private StandardSet held(HeldEdition held) {
    return sets.toChange(held.id().value()).orElseThrow(NotFound::new).change(held.version());
  }

  private Optional<StandardSetDetail> followed(StandardSet set) {
    return set.follows().flatMap(id -> sets.findById(id.value())).map(StandardSet::detail);
  }
}
