package org.s11portal.board;

import java.util.List;
import java.util.Optional;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.panel.AgreedActionDetail;
import org.s11portal.panel.ChallengeDetail;
import org.s11portal.panel.ModerationDetail;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.FindingAnswer;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.theme.ThemeFigure;

/**
 * One criterion of one agency from end to end: what was asked, what the agency said and showed, how
 * the panel challenged it, the grade it gave and why, and the plan actions this feeds.
 */
public record GoldenThread(
    ReturnDetail whole,
    AgencySummary agency,
    CriterionDetail criterion,
    AnswerDetail answer,
    List<DocumentSummary> evidence,
    List<LateShown> late,
    List<ChallengeDetail> challenges,
    ModerationDetail moderation,
    List<SupersededGrade> superseded,
    Optional<PublishedResult> lastRound,
    List<ActionSummary> actions,
    List<FindingAnswer> answers,
    List<AgreedActionDetail> agreed,
    List<ThemeFigure> themes,
    boolean published) {

  public AssessmentId assessment() {
    return whole.assessment().id();
  }
}
