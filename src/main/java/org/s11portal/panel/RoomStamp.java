package org.s11portal.panel;

/**
 * Tells whether something has changed on a panel’s desk since one looked: any part that differs.
 */
public record RoomStamp(
    long panel, long people, long grades, long challenges, long lines, long actions) {}
