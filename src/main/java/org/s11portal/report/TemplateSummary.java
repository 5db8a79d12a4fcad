package org.s11portal.report;

import java.time.Instant;
import org.s11portal.identity.UserId;

/** A Word template that somebody uploaded, and when. */
public record TemplateSummary(TemplateId id, UserId uploadedBy, Instant uploadedAt) {}
