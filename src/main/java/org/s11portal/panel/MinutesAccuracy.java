package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.s11portal.base.NotFound;
import org.s11portal.base.Stale;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Circulated minutes are held against the facts: the agency comments, the panel answers. */
@Service
@Transactional
public class MinutesAccuracy {

  private final MinuteCommentRepository comments;
  private final ScrutinyPanelRepository panels;
  private final MinuteRepository minutes;
  private final PanelAccess access;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MinutesAccuracy(
      MinuteCommentRepository comments,
      ScrutinyPanelRepository panels,
      MinuteRepository minutes,
      PanelAccess access,
      CurrentUser currentUser,
      ApplicationEventPublisher events,
      Clock clock) {
    this.comments = comments;
    this.panels = panels;
    this.minutes = minutes;
    this.access = access;
    this.currentUser = currentUser;
    this.events = events;
    this.clock = clock;
  }

  /** The agency’s lead names words of the minutes and says what is right. */
  @RolesAllowed(Roles.AGENCY_LEAD)
  public MinuteCommentDetail comment(CommentOnMinutes made) {
    var panel = own(made.panel());
    var stands =
        minutes.circulatedTo(panel.agency()).stream()
            .filter(one -> one.isOf(panel.id()) && one.sittingNumber() == made.sitting())
            .map(MinuteItem::detail)
            .filter(one -> one.item().equals(made.item()))
            .map(WrittenText::text)
            .findFirst()
            .orElse("");
    var comment =
        comments
            .saveAndFlush(
                new MinuteComment(panel, made, stands, currentUser.get(), clock.instant()))
            .detail();
    events.publishEvent(new MinutesCommented(comment.id(), panel.id(), panel.agency()));
    return comment;
  }

  /** The agency’s lead says that the minutes are right as they stand. */
  @RolesAllowed(Roles.AGENCY_LEAD)
  public void agree(PanelId id) {
    own(id).agreeMinutes(currentUser.get(), clock.instant());
  }

  /** The chair or the officer answers one comment. */
  @RolesAllowed({Roles.PANEL_CHAIR, Roles.SAFEGUARDING_OFFICER})
  public void answer(MinuteCommentId id, boolean upheld, String reply) {
    var comment = comments.findById(id.value()).orElseThrow(NotFound::new);
    var panel = access.held(comment.panel());
    comment.answer(panel, upheld, reply, currentUser.get(), clock.instant());
    try {
      comments.saveAndFlush(comment);
    } catch (OptimisticLockingFailureException sameMoment) {
      throw new Stale("panel.refused.commentAnswered");
    }
  }

  /** What the agency said of the minutes, for those who scrutinise. */
  @Transactional(readOnly = true)
  @RolesAllowed({
    Roles.PANEL_CHAIR,
    Roles.PANEL_MEMBER,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.INDEPENDENT_CHAIR
  })
  public List<MinuteCommentDetail> on(PanelId id) {
    return comments.of(access.toRead(id).id()).stream().map(MinuteComment::detail).toList();
  }

  /** What one’s own agency said of the minutes of its panels. */
  @Transactional(readOnly = true)
  @RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
  public List<MinuteCommentDetail> ours() {
    return comments.of(currentUser.get().actingAgency()).stream()
        .map(MinuteComment::detail)
        .toList();
  }

  private ScrutinyPanel own(PanelId id) {
    return panels
        .ownToChange(currentUser.get().actingAgency(), id.value())
        .orElseThrow(NotFound::new);
  }
}
