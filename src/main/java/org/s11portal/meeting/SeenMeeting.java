package org.s11portal.meeting;

/** A meeting in the version that a screen showed. */
public record SeenMeeting(MeetingId id, long version) {}
