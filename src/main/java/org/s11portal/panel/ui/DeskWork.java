package org.s11portal.panel.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.s11portal.audit.LateDocuments;
import org.s11portal.audit.Returns;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.panel.ActionChecks;
import org.s11portal.panel.AgreedActions;
import org.s11portal.panel.AnsweringActions;
import org.s11portal.panel.ChallengeEvidence;
import org.s11portal.panel.Challenges;
import org.s11portal.panel.Clashes;
import org.s11portal.panel.Corrections;
import org.s11portal.panel.LinesOfEnquiry;
import org.s11portal.panel.MemberViewDetail;
import org.s11portal.panel.MemberViews;
import org.s11portal.panel.MinutesAccuracy;
import org.s11portal.panel.MinutesPapers;
import org.s11portal.panel.Moderations;
import org.s11portal.panel.PanelBookings;
import org.s11portal.panel.PanelConclusions;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelSchedule;
import org.s11portal.panel.SittingRoom;
import org.s11portal.panel.Sittings;

/** Everything that can be done from a panel’s desk. */
@SpringComponent
record DeskWork(
    PanelSchedule schedule,
    PanelBookings bookings,
    Clashes clashes,
    Sittings sittings,
    SittingRoom room,
    Moderations moderations,
    Challenges challenges,
    ChallengeEvidence evidence,
    LinesOfEnquiry lines,
    AgreedActions agreed,
    AnsweringActions answering,
    ActionChecks checks,
    MemberViews views,
    Corrections corrections,
    PanelConclusions conclusions,
    MinutesAccuracy accuracy,
    MinutesPapers papers,
    Returns returns,
    LateDocuments late,
    CurrentUser me,
    Clock clock) {

  /** Nothing for those who are not at the table: views of members are the panel’s own. */
  List<MemberViewDetail> viewsOn(PanelId panel, String code) {
    return me.get()
            .hasAny(
                Roles.PANEL_CHAIR,
                Roles.PANEL_MEMBER,
                Roles.SAFEGUARDING_OFFICER,
                Roles.INDEPENDENT_CHAIR)
        ? views.on(panel, code)
        : List.of();
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
