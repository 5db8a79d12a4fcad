package org.s11portal.panel;

/** What those in the room see of each other’s work at one moment. */
public record RoomNow(RoomStamp stamp, WrittenText minutes) {}
