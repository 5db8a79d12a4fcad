package org.s11portal.audit;

/**
 * What of last round’s answers could be a start now, and what has been taken over and still waits
 * for somebody to look through it.
 *
 * @param gradesHold whether the grades come along; otherwise they are asked anew
 */
public record CarryOffer(String round, long offered, long notReviewed, boolean gradesHold) {}
