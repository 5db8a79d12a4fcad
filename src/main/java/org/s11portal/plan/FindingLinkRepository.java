package org.s11portal.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FindingLinkRepository extends Repository<FindingLink, UUID> {

  FindingLink saveAndFlush(FindingLink link);

  Optional<FindingLink> findById(UUID id);

  @Query(
      "select l from FindingLink l where l.round = :round and l.agency = :agency"
          + " and l.unlinkedAt is null order by l.code, l.linkedAt")
  List<FindingLink> inForce(RoundId round, AgencyId agency);

  @Query("select l from FindingLink l where l.year = :year order by l.linkedAt")
  List<FindingLink> ofYear(String year);

  @Query("select l from FindingLink l where l.round = :round and l.unlinkedAt is null")
  List<FindingLink> inForce(RoundId round);

  @Query(
      "select l from FindingLink l where l.round = :round and l.agency = :agency"
          + " and l.code = :code order by l.linkedAt")
  List<FindingLink> of(RoundId round, AgencyId agency, String code);
}
