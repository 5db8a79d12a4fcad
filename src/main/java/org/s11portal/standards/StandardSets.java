package org.s11portal.standards;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The standard sets. What they ask is open to everybody in the partnership. */
@Service
@Transactional(readOnly = true)
public class StandardSets {

  private final StandardSetRepository sets;

  /** Signed-off editions never change, so each is read from the database once. */
  private final Map<StandardSetId, StandardSetDetail> signedOff = new ConcurrentHashMap<>();

  StandardSets(StandardSetRepository sets) {
    this.sets = sets;
  }

  @Transactional
  @RolesAllowed(Roles.BUSINESS_MANAGER)
  public StandardSetId add(StandardSetDefinition definition) {
    if (sets.existsByCodeAndEdition(definition.code(), definition.version())) {
      throw new Refused("standards.refused.exists", definition.title());
    }
    return sets.save(new StandardSet(definition, followed(definition))).id();
  }

  /** Where the edition it follows is not here, its criteria have nothing to descend from. */
  private Optional<StandardSetDetail> followed(StandardSetDefinition definition) {
    return definition
        .follows()
        .flatMap(edition -> sets.findByCodeAndEdition(definition.code(), edition))
        .map(StandardSet::detail);
  }

  @Transactional
  @RolesAllowed(Roles.BUSINESS_MANAGER)
  public void signOff(StandardSetId id, SignOff decision) {
    var set = sets.findById(id.value()).orElseThrow(NotFound::new);
    set.signOff(decision);
    sets.save(set);
  }

  public StandardSetDetail get(StandardSetId id) {
    var known = signedOff.get(id);
    if (known != null) {
      return known;
    }
    var detail = sets.findById(id.value()).orElseThrow(NotFound::new).detail();
    if (detail.status() == StandardSetStatus.SIGNED_OFF) {
      signedOff.put(id, detail);
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

  /** Every edition, the newest first. */
  public List<StandardSetDetail> all() {
    return sets.findAllByOrderByEditionDesc().stream().map(StandardSet::detail).toList();
  }
}
