package org.s11portal.panel;

import java.time.Instant;
import java.util.List;

/** A line of enquiry as the agency reads it once the panel has shared it. */
public record SharedLine(
    LineId id, String title, String question, List<String> codes, String by, Instant at) {}
