package org.s11portal.panel;

/** How many challenges of a round have one status, and how many of these wait too long. */
record ChallengeCount(ChallengeStatus status, long count, long overdue) {}
