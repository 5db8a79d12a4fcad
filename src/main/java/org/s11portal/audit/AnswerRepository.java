package org.s11portal.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.evidence.DocumentId;
import org.s11portal.identity.AgencyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnswerRepository extends Repository<Answer, UUID> {

  Answer saveAndFlush(Answer answer);

  @Query("select a from Answer a where a.assessment.id = :assessment")
  List<Answer> of(UUID assessment);

  @Query("select a from Answer a where a.assessment.id = :assessment and a.code = :code")
  Optional<Answer> of(UUID assessment, String code);

  /** Under an answer as it stands, or under one as it was handed in once. */
  @Query(
      "select exists (select 1 from AnswerEvidence e"
          + " where e.answer.assessment.id = :assessment and e.document = :document)"
          + " or exists (select 1 from SubmittedDocument f, Submission s"
          + " where s.id = f.submission and s.assessment.id = :assessment"
          + " and f.document = :document)")
  boolean uses(UUID assessment, DocumentId document);

  /** Under an answer of a version that was handed in. */
  @Query(
      "select exists (select 1 from SubmittedDocument f, Submission s"
          + " where s.id = f.submission and s.assessment.id = :assessment"
          + " and f.document = :document)")
  boolean handedInWith(UUID assessment, DocumentId document);

  @Query(
      "select e.answer from AnswerEvidence e"
          + " where e.answer.assessment.id = :assessment and e.document = :document")
  List<Answer> showing(UUID assessment, DocumentId document);

  /** Where an agency’s documents stand under answers. */
  @Query(
      "select new org.s11portal.audit.EvidenceUse(e.document, r.code, r.title, a.code, 0)"
          + " from AnswerEvidence e join e.answer a join a.assessment s join s.round r"
          + " where s.agency = :agency order by r.opensOn desc, a.code")
  List<EvidenceUse> evidenceUsedBy(AgencyId agency);

  /** How often each grade stands under each criterion of these returns. */
  @Query(
      "select new org.s11portal.audit.GradeCount(a.code, a.grade, count(a)) from Answer a"
          + " where a.assessment.id in :assessments and a.grade is not null"
          + " group by a.code, a.grade")
  List<GradeCount> grades(Collection<UUID> assessments);

  @Query(
      "select new org.s11portal.audit.ProgressCount(a.assessment.id, count(a),"
          + " sum(case when a.ready = true then 1 else 0 end),"
          + " sum(case when a.grade is not null then 1 else 0 end), max(a.editedAt))"
          + " from Answer a where a.assessment.id in :assessments group by a.assessment.id")
  List<ProgressCount> progress(Collection<UUID> assessments);
}
