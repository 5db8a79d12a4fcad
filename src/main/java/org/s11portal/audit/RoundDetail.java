package org.s11portal.audit;

/** A round for those who run it: whether somebody has declared already, and its version. */
public record RoundDetail(RoundSummary round, boolean declared, long version) {}
