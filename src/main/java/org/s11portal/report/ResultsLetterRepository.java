package org.s11portal.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResultsLetterRepository extends Repository<ResultsLetter, UUID> {

  ResultsLetter saveAndFlush(ResultsLetter letter);

  Optional<ResultsLetter> findByRound(RoundId round);

  /** Of one round, if this agency has been sent it. */
  @Query("select l from ResultsLetter l join l.sent s where l.round = :round and key(s) = :agency")
  Optional<ResultsLetter> sent(RoundId round, AgencyId agency);

  /** Every one that this agency has been sent. */
  @Query("select l from ResultsLetter l join l.sent s where key(s) = :agency")
  List<ResultsLetter> sent(AgencyId agency);
}
