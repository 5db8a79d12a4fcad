package org.s11portal.panel;

import java.util.List;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;

/** A booking: whose return is scrutinised, when and where, and by whom. */
public record BookPanel(
    RoundId round, AgencyId agency, SittingPlan sitting, List<SeatPlan> seats) {}
