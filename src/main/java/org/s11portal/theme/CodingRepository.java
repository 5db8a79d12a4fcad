package org.s11portal.theme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CodingRepository extends Repository<Coding, UUID> {

  Coding saveAndFlush(Coding coding);

  @Query("select c from Coding c where c.round = :round and c.endedAt is null order by c.codedAt")
  List<Coding> inForce(RoundId round);

  @Query("select c from Coding c where c.theme in :themes and c.endedAt is null order by c.codedAt")
  List<Coding> under(Collection<ThemeId> themes);

  @Query(
      "select c from Coding c where c.round = :round and c.agency = :agency and c.code = :code"
          + " and c.endedAt is null order by c.codedAt")
  List<Coding> onCriterion(RoundId round, AgencyId agency, String code);

  /** Those of one thing; the challenges on a criterion and what was found there are several. */
  default List<Coding> of(Subject subject) {
    var about = subject.about();
    return onCriterion(about.round(), about.agency(), about.code()).stream()
        .filter(coding -> coding.subject().equals(subject))
        .toList();
  }
}
