package org.s11portal.report;

/** To write the commentary of a section: the version the screen held, and all its words. */
public record WriteCommentary(ReportId report, ReportSection section, long version, String words) {}
