package org.s11portal.plan;

/** Somebody who may be named to answer for a lead, by name. */
public record HolderChoice(Holder holder, String name) {}
