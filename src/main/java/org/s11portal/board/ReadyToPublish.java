package org.s11portal.board;

import java.util.List;
import org.s11portal.audit.RoundSummary;

/** The agencies of a round whose moderated results wait to be published, by name. */
public record ReadyToPublish(RoundSummary round, List<String> agencies) {}
