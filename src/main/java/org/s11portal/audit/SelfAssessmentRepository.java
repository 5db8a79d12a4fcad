package org.s11portal.audit;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.identity.AgencyId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SelfAssessmentRepository extends Repository<SelfAssessment, UUID> {

  SelfAssessment save(SelfAssessment assessment);

  Optional<SelfAssessment> findById(UUID id);

  @Query("select a from SelfAssessment a join fetch a.round r where r.code = :round")
  List<SelfAssessment> inRound(String round);

  @Query(
      "select a from SelfAssessment a join fetch a.round r"
          + " where a.agency = :agency order by r.opensOn desc")
  List<SelfAssessment> of(AgencyId agency);

  @Query(
      "select a from SelfAssessment a join fetch a.round r"
          + " where r.status = org.s11portal.audit.RoundStatus.OPEN and r.opensOn <= :today")
  List<SelfAssessment> inOpenRounds(LocalDate today);

  /** Those of rounds that have opened by that day: of the yearly audit first, then the newest. */
  @Query(
      "select a from SelfAssessment a join fetch a.round r"
          + " where a.agency = :agency and r.opensOn <= :today"
          + " order by case when r.kind = org.s11portal.audit.RoundKind.SECTION_11 then 0 else 1 end,"
          + " r.opensOn desc")
  List<SelfAssessment> opened(AgencyId agency, LocalDate today);

  @Query(
      "select a from SelfAssessment a join fetch a.round r"
          + " where a.agency = :agency and r.code = :round")
  Optional<SelfAssessment> of(AgencyId agency, String round);

  /**
   * Where those of rounds that have opened by that day stand, in the same order. Whoever means to
   * lock one asks this first: an assessment already in hand would be older than what the lock
   * waited for.
   */
  @Query(
      "select new org.s11portal.audit.Standing(a.id, a.status, r.code) from SelfAssessment a"
          + " join a.round r where a.agency = :agency and r.opensOn <= :today"
          + " order by case when r.kind = org.s11portal.audit.RoundKind.SECTION_11 then 0 else 1 end,"
          + " r.opensOn desc")
  List<Standing> standings(AgencyId agency, LocalDate today);

  /** The same of everybody in a round, before each is taken to be moved. */
  @Query(
      "select new org.s11portal.audit.Standing(a.id, a.status, a.round.code) from SelfAssessment a"
          + " where a.round.code = :round")
  List<Standing> standings(String round);

  /** Who had been asked by the end of a day, before any step. */
  @Query(
      "select new org.s11portal.audit.StepThen(a.agency,"
          + " org.s11portal.audit.AssessmentStatus.NOT_STARTED)"
          + " from SelfAssessment a where a.round.code = :round and a.askedOn <= :day")
  List<StepThen> asked(String round, LocalDate day);

  /** The steps all returns of a round took before a moment, in their order. */
  @Query(
      "select new org.s11portal.audit.StepThen(a.agency, s.after) from SelfAssessment a"
          + " join a.steps s where a.round.code = :round and s.at < :moment"
          + " order by s.at, s.sequence")
  List<StepThen> steps(String round, Instant moment);

  /** Holds the status still while an answer is saved: a submission waits, other saves do not. */
  @Lock(LockModeType.PESSIMISTIC_READ)
  @Query("select a from SelfAssessment a where a.id = :id")
  Optional<SelfAssessment> holdStatus(UUID id);

  /** The same of an agency’s own. */
  @Lock(LockModeType.PESSIMISTIC_READ)
  @Query("select a from SelfAssessment a where a.id = :id and a.agency = :agency")
  Optional<SelfAssessment> holdOwn(AgencyId agency, UUID id);

  /** Takes the assessment for a move of its status: saves and other moves wait. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from SelfAssessment a where a.id = :id")
  Optional<SelfAssessment> takeToMove(UUID id);
}
