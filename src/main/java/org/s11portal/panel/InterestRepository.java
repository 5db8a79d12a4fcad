package org.s11portal.panel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InterestRepository extends Repository<DeclaredInterest, UUID> {

  DeclaredInterest save(DeclaredInterest interest);

  Optional<DeclaredInterest> findByIdAndPerson(UUID id, UserId person);

  List<DeclaredInterest> findByPersonOrderByDeclaredAtDesc(UserId person);

  List<DeclaredInterest> findAllByOrderByDeclaredAtDesc();

  @Query("select i from DeclaredInterest i where i.agency = :agency and i.withdrawnAt is null")
  List<DeclaredInterest> holdingIn(AgencyId agency);

  /** Everybody whose interest in this agency holds. */
  default Set<UserId> peopleWith(AgencyId agency) {
    return holdingIn(agency).stream()
        .map(DeclaredInterest::detail)
        .map(InterestDetail::person)
        .collect(Collectors.toSet());
  }

  @Query(
      "select count(i) > 0 from DeclaredInterest i"
          + " where i.person = :person and i.agency = :agency and i.withdrawnAt is null")
  boolean holds(UserId person, AgencyId agency);
}
