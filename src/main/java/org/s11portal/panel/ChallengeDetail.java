package org.s11portal.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.standards.CriterionId;

/** A challenge with all that was said of it. */
public record ChallengeDetail(
    ChallengeId id,
    PanelId panel,
    RoundId round,
    AssessmentId assessment,
    AgencyId agency,
    CriterionId criterion,
    String code,
    String text,
    UserId raisedBy,
    Instant raisedAt,
    LocalDate answerDue,
    AskedOf asked,
    ChallengeStatus status,
    Optional<AnswerGiven> answer,
    Optional<String> owner,
    Optional<LocalDate> decideBy,
    Optional<String> outcome,
    List<ChallengeStep> steps,
    Optional<LineId> line) {

  /** What the agency answered, and the documents it answered with. */
  public record AnswerGiven(String text, UserId by, Instant at, List<GivenEvidence> evidence) {}

  /** The documents that came with the answer. */
  public List<GivenEvidence> given() {
    return answer.map(AnswerGiven::evidence).orElse(List.of());
  }

  /** Whether what was passed up should have been decided before this day. */
  public boolean isDecisionOverdue(LocalDate today) {
    return status == ChallengeStatus.ESCALATED && decideBy.filter(today::isAfter).isPresent();
  }

  /** Whether the answer should have come before this day. */
  public boolean isOverdue(LocalDate today) {
    return status == ChallengeStatus.RAISED && today.isAfter(answerDue);
  }
}
