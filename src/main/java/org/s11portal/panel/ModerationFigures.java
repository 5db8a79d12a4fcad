package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Final grades beside the agencies’ own, for those who judge the round as a whole. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.PANEL_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.INDEPENDENT_CHAIR,
  Roles.BOARD_MEMBER
})
public class ModerationFigures {

  private final ModerationRepository moderations;
  private final Returns returns;
  private final CurrentUser currentUser;

  ModerationFigures(ModerationRepository moderations, Returns returns, CurrentUser currentUser) {
    this.moderations = moderations;
    this.returns = returns;
    this.currentUser = currentUser;
  }

  /** The final grades of one return, by criterion code, for somebody who may read that return. */
  public Map<String, ModerationDetail> of(AssessmentId assessment) {
    var scale = returns.read(assessment).set().scale();
    return moderations.finalOf(assessment).stream()
        .map(one -> one.detail(scale))
        .collect(Collectors.toUnmodifiableMap(ModerationDetail::code, Function.identity()));
  }

  /**
   * All final grades of a round, in one statement however many agencies there are. Board members
   * see those that are published.
   */
  public List<ModeratedGrade> inRound(RoundId round) {
    var grades = moderations.inRound(round);
    if (seesBeforePublication()) {
      return grades;
    }
    var published =
        returns.in(round).stream()
            .filter(one -> isPublished(one.status()))
            .map(AssessmentSummary::id)
            .collect(Collectors.toSet());
    return grades.stream().filter(grade -> published.contains(grade.assessment())).toList();
  }

  private static boolean isPublished(AssessmentStatus status) {
    return status == AssessmentStatus.PUBLISHED || status == AssessmentStatus.CLOSED;
  }

  private boolean seesBeforePublication() {
    return currentUser
        .get()
        .hasAny(
            Roles.PANEL_CHAIR,
            Roles.SAFEGUARDING_OFFICER,
            Roles.BUSINESS_MANAGER,
            Roles.INDEPENDENT_CHAIR);
  }
}
