package org.s11portal.notification;

import java.util.List;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.ReturnLine;

/** An agency whose return is awaited: how far it is, and what reminders were written to it. */
public record ChaseLine(AgencySummary agency, ReturnLine line, List<ReminderNote> reminders) {}
