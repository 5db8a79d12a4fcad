package org.s11portal.standards;

/** What the business manager says to a comment, seen in this version, and whether it is done. */
public record AnswerComment(CommentId comment, long version, String words, boolean dealtWith) {}
