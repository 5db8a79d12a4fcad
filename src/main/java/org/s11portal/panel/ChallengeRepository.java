package org.s11portal.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChallengeRepository extends Repository<Challenge, UUID> {

  Challenge saveAndFlush(Challenge challenge);

  Optional<Challenge> findById(UUID id);

  @Query("select c from Challenge c where c.id = :id and c.agency = :agency")
  Optional<Challenge> of(AgencyId agency, UUID id);

  @Query("select c from Challenge c where c.agency = :agency order by c.answerDue, c.code")
  List<Challenge> of(AgencyId agency);

  @Query("select c from Challenge c where c.assessment = :assessment order by c.raisedAt")
  List<Challenge> of(AssessmentId assessment);

  @Query(
      "select c from Challenge c where c.assessment = :assessment and c.code = :code"
          + " order by c.raisedAt")
  List<Challenge> of(AssessmentId assessment, String code);

  @Query(
      "select c from Challenge c where c.round = :round and c.status in :statuses"
          + " order by c.answerDue, c.agency, c.code")
  List<Challenge> inRound(RoundId round, Collection<ChallengeStatus> statuses);

  @Query(
      "select c from Challenge c where c.round = :round and c.status in :statuses and"
          + " exists (select s from PanelSeat s"
          + " where s.panel.assessment = c.assessment and s.person = :person)"
          + " order by c.answerDue, c.agency, c.code")
  List<Challenge> inRound(RoundId round, Collection<ChallengeStatus> statuses, UserId person);

  @Query(
      "select new org.s11portal.panel.AskedChallenge(c.id, c.round, c.agency, c.code)"
          + " from Challenge c where c.round = :round order by c.answerDue, c.agency, c.code")
  List<AskedChallenge> asked(RoundId round);

  @Query("select c from Challenge c where c.round = :round and c.raisedAt < :before")
  List<Challenge> raised(RoundId round, Instant before);

  @Query("select c from Challenge c where c.status = :status order by c.answerDue")
  List<Challenge> with(ChallengeStatus status);

  @Query(
      "select new org.s11portal.panel.ChallengesThatWait(c.round,"
          + " sum(case when c.status = 'RAISED' then 1 else 0 end),"
          + " sum(case when c.status = 'ESCALATED' then 1 else 0 end),"
          + " sum(case when c.status = 'ESCALATED' and c.decideBy < :today then 1 else 0 end))"
          + " from Challenge c where c.status = 'ESCALATED'"
          + " or (c.status = 'RAISED' and c.answerDue < :today) group by c.round")
  List<ChallengesThatWait> thatWait(LocalDate today);

  @Query("select e from Challenge c join c.evidence e where c.agency = :agency")
  List<GivenEvidence> evidenceOf(AgencyId agency);

  @Query(
      "select new org.s11portal.panel.ChallengeCount(c.status, count(c),"
          + " sum(case when c.status = 'RAISED' and c.answerDue < :today then 1 else 0 end))"
          + " from Challenge c where c.round = :round group by c.status")
  List<ChallengeCount> count(RoundId round, LocalDate today);
}
