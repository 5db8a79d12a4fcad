package org.s11portal.panel;

import java.util.List;

/** A challenge as its agency sees it, with the answer and its documents as far as written. */
public record AskedOfUs(
    ChallengeDetail challenge, String draft, List<GivenEvidence> evidence, long version) {}
