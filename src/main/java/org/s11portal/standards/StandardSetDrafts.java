package org.s11portal.standards;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of editions as a whole: beginning one, naming it, its scale, giving it up. */
@Service
@Transactional
@RolesAllowed(Roles.BUSINESS_MANAGER)
public class StandardSetDrafts {

  private final StandardSetRepository sets;
  private final ConsultationCommentRepository comments;

  StandardSetDrafts(StandardSetRepository sets, ConsultationCommentRepository comments) {
    this.sets = sets;
    this.comments = comments;
  }

  /** Begins the next edition as a copy, in which every criterion remembers where it is from. */
  public StandardSetId begin(BeginEdition beginning) {
    var from = find(beginning.from());
    if (!from.status().isSignedOff()) {
      throw new Refused("standards.refused.beginFromDraft", from.title());
    }
    var name = new EditionName(beginning.edition(), beginning.title());
    name.requireFree(sets::existsByEdition);
    return sets.save(new StandardSet(from.asFollowing(name), Optional.of(from))).id();
  }

  /**
   * Gives the draft its title, and says which edition it follows; what descends from another one
   * then descends from none.
   */
  public void call(HeldEdition held, String title, Optional<StandardSetId> follows) {
    var set = held(held);
    EditionName.requireTitle(title);
    var followed = follows.map(this::find);
    followed
        .filter(edition -> !edition.status().isSignedOff() || !edition.code().equals(set.code()))
        .ifPresent(
            other -> {
              throw new Refused("standards.refused.beginFromDraft", other.title());
            });
    set.beCalled(title.strip(), followed);
  }

  public void judgeOn(HeldEdition held, ScaleDraft scale) {
    held(held).judgeOn(scale);
  }

  /** Gives every criterion the code of its place. */
  public void numberCriteria(HeldEdition held) {
    held(held).numberCriteria();
  }

  /** Gives a draft up. What agencies have said of it keeps it from going away. */
  public void discard(HeldEdition held) {
    var set = held(held);
    if (comments.existsByStandardSet(set.id())) {
      throw new Refused("standards.refused.commented");
    }
    sets.delete(set);
  }

  private StandardSet held(HeldEdition held) {
    return sets.toChange(held.id().value()).orElseThrow(NotFound::new).change(held.version());
  }

  private StandardSetDetail find(StandardSetId id) {
    return sets.findById(id.value()).map(StandardSet::detail).orElseThrow(NotFound::new);
  }
}
