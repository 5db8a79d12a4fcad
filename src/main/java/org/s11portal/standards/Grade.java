package org.s11portal.standards;

import jakarta.persistence.Converter;
import org.s11portal.base.CodeId;

/** A grade as its scale calls it: “2”, “amber”, or that the criterion does not apply. */
public record Grade(String value) implements CodeId {

  public static final Grade NOT_APPLICABLE = new Grade("na");

  public boolean isNotApplicable() {
    return equals(NOT_APPLICABLE);
  }

  @Converter(autoApply = true)
  static class InColumn extends Column<Grade> {
    InColumn() {
      super(Grade::new);
    }
  }
}
