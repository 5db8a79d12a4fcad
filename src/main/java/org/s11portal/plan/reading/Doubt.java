package org.s11portal.plan.reading;

/** Something in a plan's table that a person should look at: where, and why in a sentence. */
public record Doubt(int row, String cell, String why) {}
