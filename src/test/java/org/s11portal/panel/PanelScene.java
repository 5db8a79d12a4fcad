package org.s11portal.panel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.s11portal.audit.AuditScene;
import org.s11portal.audit.ReturnDesk;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.s11portal.standards.Grade;
import org.s11portal.testing.SignInAs;
import org.springframework.context.ApplicationContext;

/**
 * A small partnership whose returns are before their panels, brought about through the services.
 * The chair is panelchair; panelmember comes from the police and takes the minutes; the agency bchc
 * is scrutinised.
 */
public final class PanelScene {

  public static final RoundId ROUND = AuditScene.ROUND;
  public static final AgencyId BCHC = new AgencyId("bchc");
  public static final SittingPlan PLAN =
      new SittingPlan(
          LocalDate.of(2016, 2, 16), LocalTime.of(13, 30), LocalTime.of(15, 0), "Room 4");
  public static final List<SeatPlan> SEATS =
      List.of(
          new SeatPlan(new UserId("panelchair"), Part.CHAIR),
          new SeatPlan(new UserId("panelmember"), Part.CLERK),
          new SeatPlan(new UserId("panelmember2"), Part.MEMBER));

  private final AuditScene audit;
  private final People people;
  private final ReturnDesk desk;
  private final PanelBookings bookings;
  private final Sittings sittings;
  private final Moderations moderations;
  private final PanelConclusions conclusions;
  private final MinutesAccuracy accuracy;

  public PanelScene(ApplicationContext context) {
    audit = new AuditScene(context);
    people = context.getBean(People.class);
    desk = context.getBean(ReturnDesk.class);
    bookings = context.getBean(PanelBookings.class);
    sittings = context.getBean(Sittings.class);
    moderations = context.getBean(Moderations.class);
    conclusions = context.getBean(PanelConclusions.class);
    accuracy = context.getBean(MinutesAccuracy.class);
  }

  /** Both agencies are asked; bchc has handed in. */
  public PanelScene handedIn() {
    audit.asking("bchc", "yos").handedIn("bchc");
    return peopled();
  }

  /** The portal knows whoever sits on the panel. */
  public PanelScene peopled() {
    person("panelchair", Optional.empty(), Roles.PANEL_CHAIR);
    person("panelmember", Optional.of(new AgencyId("police")), Roles.PANEL_MEMBER);
    person("panelmember2", Optional.of(new AgencyId("csc")), Roles.PANEL_MEMBER);
    person("bchcmember", Optional.of(BCHC), Roles.PANEL_MEMBER);
    return this;
  }

  /** One more who chairs. */
  public void chair(String username) {
    person(username, Optional.empty(), Roles.PANEL_CHAIR);
  }

  private void person(String username, Optional<AgencyId> agency, String role) {
    people.remember(
        new PersonDetail(
            new UserId(username),
            username,
            Optional.empty(),
            Optional.empty(),
            agency,
            Set.of(role)));
  }

  public PanelId booked() {
    handedIn();
    SignInAs.officer();
    desk.openScrutiny(audit.id("bchc"));
    return bookings.book(new BookPanel(ROUND, BCHC, PLAN, SEATS));
  }

  /** The chair is signed in. */
  public PanelId held() {
    var id = booked();
    SignInAs.panelChair();
    sittings.hold(id);
    return id;
  }

  /** Everything is graded as the agency did, but 1.1, which is lowered. The chair is signed in. */
  public PanelId graded() {
    var id = held();
    moderations.record(
        new RecordModeration(
            id, "1.1", new Grade("1"), "One team of six.", ModerationDetail.NOTHING_YET));
    moderations.agreeWithStandard(id, 1);
    moderations.agreeWithStandard(id, 2);
    return id;
  }

  public PanelId concluded() {
    var id = graded();
    conclusions.conclude(id);
    return id;
  }

  public PanelId circulated() {
    var id = concluded();
    SignInAs.officer();
    conclusions.circulateMinutes(id);
    return id;
  }

  /** The agency has nothing to correct in its minutes. */
  public PanelId agreed() {
    var id = circulated();
    SignInAs.lead("bchc");
    accuracy.agree(id);
    return id;
  }

  public PanelId approved() {
    var id = agreed();
    SignInAs.panelChair();
    conclusions.approveMinutes(id);
    return id;
  }

  public AuditScene audit() {
    return audit;
  }
}
