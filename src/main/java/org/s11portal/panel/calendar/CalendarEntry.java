package org.s11portal.panel.calendar;

import org.s11portal.panel.SittingPlan;

/**
 * One date as a calendar program shows it, on London’s clock.
 *
 * @param uid the same however often the date changes
 * @param sequence higher each time it changes
 * @param words what is said below the title, such as the address of the desk
 */
public record CalendarEntry(
    String uid, int sequence, SittingPlan date, String title, String words) {}
