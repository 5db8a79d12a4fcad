package org.s11portal.audit;

/** What the officer asks to be changed under one criterion of a return that is given back. */
public record Amendment(String code, String note) {}
