package org.s11portal.standards.reading;

/**
 * Something in a file that a person should look at, and why.
 *
 * @param stops whether nothing can be stored before it is put right in the file
 */
public record Doubt(Place place, String why, boolean stops) {}
