package org.s11portal.report;

/**
 * That a grade told in a letter is another one now: on which criterion, and how they are called.
 */
public record CorrectedSince(String code, String criterion, String told, String now) {}
