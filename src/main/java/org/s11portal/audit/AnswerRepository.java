package org.s11portal.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.evidence.DocumentId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnswerRepository extends Repository<Answer, UUID> {

  Answer saveAndFlush(Answer answer);

  @Query("select a from Answer a where a.assessment.id = :assessment")
  List<Answer> of(UUID assessment);

  @Query("select a from Answer a where a.assessment.id = :assessment and a.code = :code")
  Optional<Answer> of(UUID assessment, String code);

  @Query(
      "select count(e) > 0 from AnswerEvidence e"
          + " where e.answer.assessment.id = :assessment and e.document = :document")
  boolean uses(UUID assessment, DocumentId document);

  @Query(
      "select new org.s11portal.audit.ProgressCount(a.assessment.id, count(a),"
          + " sum(case when a.ready = true then 1 else 0 end),"
          + " sum(case when a.grade is not null then 1 else 0 end), max(a.editedAt))"
          + " from Answer a where a.assessment.id in :assessments group by a.assessment.id")
  List<ProgressCount> progress(Collection<UUID> assessments);
}
