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

  /** What this agency has been sent, the newest first. */
  @Query(
      "select new org.s11portal.report.SentToOne(l.round, s.at, s.results) from ResultsLetter l"
          + " join l.sent s where key(s) = :agency order by s.at desc")
  List<SentToOne> sent(AgencyId agency);
}
