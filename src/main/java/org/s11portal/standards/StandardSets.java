package org.s11portal.standards;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The standard sets. What they ask is open to everybody in the partnership, as soon as it is more
 * than a draft; drafts are for those who prepare them.
 */
@Service
@Transactional(readOnly = true)
public class StandardSets {

  private final StandardSetRepository sets;
  private final CurrentUser currentUser;

  /** Signed-off editions never change, so each is read from the database once. */
  private final Map<StandardSetId, StandardSetDetail> signedOff = new ConcurrentHashMap<>();

  StandardSets(StandardSetRepository sets, CurrentUser currentUser) {
    this.sets = sets;
    this.currentUser = currentUser;
  }

  /** Stores a set that is known in full, as a draft. */
  @Transactional
  @RolesAllowed(Roles.BUSINESS_MANAGER)
  public StandardSetId add(StandardSetDefinition definition) {
    new EditionName(definition.version(), definition.title()).requireFree(sets::existsByEdition);
    return sets.save(new StandardSet(definition, followed(definition))).id();
  }

  /** Where the edition it follows is not here, its criteria have nothing to descend from. */
  private Optional<StandardSetDetail> followed(StandardSetDefinition definition) {
    return definition
        .follows()
        .flatMap(edition -> sets.findByCodeAndEdition(definition.code(), edition))
        .map(StandardSet::detail);
  }

  /** Asks the agencies what they think of a draft; until it is taken back, it stands still. */
  @Transactional
  @RolesAllowed(Roles.BUSINESS_MANAGER)
  public void consult(HeldEdition held) {
    toChange(held.id()).consult(held.version(), currentUser.get());
  }

  /** Takes an edition back to draft, so that it can be changed. */
  @Transactional
  @RolesAllowed(Roles.BUSINESS_MANAGER)
  public void takeBack(HeldEdition held) {
    toChange(held.id()).takeBack(held.version(), currentUser.get());
  }

  /** Records that the board signed an edition off; from then on it never changes. */
  @Transactional
  @RolesAllowed(Roles.BUSINESS_MANAGER)
  public void signOff(StandardSetId id, SignOff decision) {
    toChange(id).signOff(decision, currentUser.get());
  }

  private StandardSet toChange(StandardSetId id) {
    return sets.toChange(id.value()).orElseThrow(NotFound::new);
  }

  public StandardSetDetail get(StandardSetId id) {
    var known = signedOff.get(id);
    return known != null
        ? known
        : sets.findById(id.value()).map(this::read).filter(this::isOpen).orElseThrow(NotFound::new);
  }

  private StandardSetDetail read(StandardSet set) {
    var known = signedOff.get(set.id());
    if (known != null) {
      return known;
    }
    var detail = set.detail();
    if (detail.status().isSignedOff()) {
      signedOff.put(set.id(), detail);
    }
    return detail;
  }

  /** One edition by the word its address carries. */
  public StandardSetDetail edition(String edition) {
    return all().stream()
        .filter(set -> set.edition().equals(edition))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Every edition this person may read, the newest first. */
  public List<StandardSetDetail> all() {
    return sets.findAllByOrderByEditionDesc().stream()
        .map(this::read)
        .filter(this::isOpen)
        .toList();
  }

  /** The edition in force: the one that was signed off last. */
  public Optional<StandardSetDetail> current() {
    return all().stream()
        .filter(set -> set.signOff().isPresent())
        .max(Comparator.comparing(set -> set.signOff().orElseThrow().signedOffOn()));
  }

  /** What an edition still needs before others read it. */
  public List<Lack> lacks(StandardSetDetail edition) {
    return EditionIsWhole.lacks(edition);
  }

  private boolean isOpen(StandardSetDetail set) {
    return !set.status().isDraft()
        || currentUser
            .find()
            .map(person -> person.hasAny(Roles.BUSINESS_MANAGER, Roles.SAFEGUARDING_OFFICER))
            .orElse(true);
  }
}
