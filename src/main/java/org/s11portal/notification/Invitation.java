package org.s11portal.notification;

/**
 * What goes with a letter for the reader’s calendar.
 *
 * @param method what the calendar is to do with it: REQUEST or CANCEL
 * @param text an iCalendar object
 */
record Invitation(String method, String text) {}
