package org.s11portal.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnswerCommentRepository extends Repository<AnswerComment, UUID> {

  AnswerComment save(AnswerComment comment);

  Optional<AnswerComment> findByIdAndAssessment(UUID id, AssessmentId assessment);

  List<AnswerComment> findByAssessmentAndCodeOrderBySaidAt(AssessmentId assessment, String code);

  @Query(
      "select c.code from AnswerComment c where c.assessment = :assessment"
          + " and c.replyTo is null and c.resolvedAt is null")
  List<String> codesWithUnresolved(AssessmentId assessment);
}
