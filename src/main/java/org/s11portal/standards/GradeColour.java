package org.s11portal.standards;

/** The colours a grade may have: those of the palette whose contrast is checked. */
public enum GradeColour {
  RED,
  AMBER,
  LIGHT_GREEN,
  GREEN,
  BLUE
}
