package org.s11portal.report;

/** What was written to a section of a report, with the version that a change must name. */
public record CommentaryDetail(ReportSection section, String words, long version) {}
