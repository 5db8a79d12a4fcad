package org.s11portal.audit;

/** That a document is to come late under a criterion of a return, and why. */
public record LateDocument(AssessmentId assessment, String criterion, String reason) {}
