package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.Returns;
import org.s11portal.base.NotFound;
import org.s11portal.base.Stale;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.standards.Grade;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a panel is split: what each member would give. The agency never sees it. */
@Service
@Transactional
@RolesAllowed({Roles.PANEL_CHAIR, Roles.PANEL_MEMBER})
public class MemberViews {

  private final MemberViewRepository views;
  private final PanelAccess access;
  private final Returns returns;
  private final CurrentUser currentUser;
  private final Clock clock;

  MemberViews(
      MemberViewRepository views,
      PanelAccess access,
      Returns returns,
      CurrentUser currentUser,
      Clock clock) {
    this.views = views;
    this.access = access;
    this.returns = returns;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** One’s own view of one criterion; saying it again takes the place of what one said. */
  public void say(PanelId id, String code, Grade grade, String reason) {
    var panel = access.held(id);
    var by = currentUser.get();
    var whole = returns.read(panel.assessment());
    var selfGrade = whole.answer(code).flatMap(AnswerDetail::grade).orElseThrow(NotFound::new);
    var view =
        views
            .of(id, code, by.user())
            .orElseGet(() -> new MemberView(panel, code, by, clock.instant()));
    view.say(panel, selfGrade, grade, reason, whole.set().scale(), by, clock.instant());
    try {
      views.saveAndFlush(view);
    } catch (OptimisticLockingFailureException | DataIntegrityViolationException sameMoment) {
      throw new Stale("panel.refused.staleGrade", code);
    }
  }

  /** What the members said of one criterion, for those at the table and who look after them. */
  @Transactional(readOnly = true)
  @RolesAllowed({
    Roles.PANEL_CHAIR,
    Roles.PANEL_MEMBER,
    Roles.SAFEGUARDING_OFFICER,
    Roles.INDEPENDENT_CHAIR
  })
  public List<MemberViewDetail> on(PanelId id, String code) {
    return views.of(access.toRead(id).id(), code).stream().map(MemberView::detail).toList();
  }
}
