package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.Collectors;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.audit.Returns;
import org.s11portal.base.NotFound;
import org.s11portal.base.Stale;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.Grade;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chair’s grades: one by one, or in agreement with the agency’s own. */
@Service
@Transactional
@RolesAllowed(Roles.PANEL_CHAIR)
public class Moderations {

  private final PanelAccess access;
  private final ModerationRepository moderations;
  private final Returns returns;
  private final CurrentUser currentUser;
  private final Clock clock;

  Moderations(
      PanelAccess access,
      ModerationRepository moderations,
      Returns returns,
      CurrentUser currentUser,
      Clock clock) {
    this.access = access;
    this.moderations = moderations;
    this.returns = returns;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  public ModerationDetail record(RecordModeration recording) {
    var panel = access.held(recording.panel());
    var whole = returns.read(panel.assessment());
    return record(panel, whole, recording);
  }

  /** The agency’s own grade stands. */
  public ModerationDetail agree(PanelId id, String code, long version) {
    var panel = access.held(id);
    var whole = returns.read(panel.assessment());
    var grade = selfGrade(whole, code);
    return record(panel, whole, new RecordModeration(id, code, grade, "", version));
  }

  /** The agency’s own grades stand wherever nothing has been decided yet; says how many. */
  public int agreeWithStandard(PanelId id, int standard) {
    var panel = access.held(id);
    var whole = returns.read(panel.assessment());
    var decided =
        moderations.of(panel.assessment()).stream()
            .map(Moderation::code)
            .collect(Collectors.toSet());
    var undecided =
        whole.set().standard(standard).orElseThrow(NotFound::new).criteria().stream()
            .map(CriterionDetail::code)
            .filter(code -> !decided.contains(code))
            .toList();
    undecided.forEach(
        code ->
            record(
                panel,
                whole,
                new RecordModeration(
                    id, code, selfGrade(whole, code), "", ModerationDetail.NOTHING_YET)));
    return undecided.size();
  }

  private ModerationDetail record(
      ScrutinyPanel panel, ReturnDetail whole, RecordModeration recording) {
    var answer = whole.answer(recording.code()).orElseThrow(NotFound::new);
    var scale = whole.set().scale();
    var decision =
        new Moderation.Decision(recording.grade(), recording.reason(), scale, recording.version());
    var by = currentUser.get();
    var now = clock.instant();
    var moderation =
        moderations
            .of(panel.assessment(), recording.code())
            .map(
                known -> {
                  known.redecide(panel, decision, by, now);
                  return known;
                })
            .orElseGet(() -> new Moderation(panel, answer, decision, by, now));
    try {
      return moderations.saveAndFlush(moderation).detail(scale);
    } catch (OptimisticLockingFailureException | DataIntegrityViolationException sameMoment) {
      throw new Stale("panel.refused.staleGrade", recording.code());
    }
  }

  private static Grade selfGrade(ReturnDetail whole, String code) {
    return whole.answer(code).flatMap(AnswerDetail::grade).orElseThrow(NotFound::new);
  }
}
