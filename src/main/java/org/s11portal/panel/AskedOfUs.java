package org.s11portal.panel;

/** A challenge as its agency sees it, with the answer as far as it is written. */
public record AskedOfUs(ChallengeDetail challenge, String draft, long version) {}
