package org.s11portal.standards.reading;

/** Where something stands in a file: the sheet or table with its row, and the column’s heading. */
public record Place(String row, String column) {

  Place in(String heading) {
    return new Place(row, heading);
  }
}
