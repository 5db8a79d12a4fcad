package org.s11portal.audit;

import java.util.Optional;

/** What the agency said of the same criterion a round ago, and what the panel made of it. */
public record LastRound(AnswerDetail answer, Optional<PanelVerdict> verdict) {}
