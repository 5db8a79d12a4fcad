package org.s11portal.panel;

import org.s11portal.audit.RoundId;

/** How many challenges of one audit lack an answer that is due, or wait to be decided. */
record ChallengesThatWait(RoundId round, long unanswered, long escalated, long undecided) {}
