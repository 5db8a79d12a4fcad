package org.s11portal.theme;

import java.util.Optional;
import org.s11portal.panel.ChallengeId;
import org.s11portal.panel.FindingKey;

/** What is coded: a challenge, or what the panel found on the criterion. */
public record Subject(FindingKey about, Optional<ChallengeId> challenge) {}
