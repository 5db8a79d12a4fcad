package org.s11portal.standards.reading;

import static org.s11portal.base.Texts.text;

import java.util.Arrays;
import java.util.Optional;

/** What is said of a set as a whole, one row each, with the names it goes by in files. */
enum Property {
  CODE("code|set code|short name|code of the set"),
  EDITION("editions?|version|year"),
  TITLE("title|name|set|title of the set|standard set|name of the set"),
  FOLLOWS("follows|made from|previous edition|earlier edition|replaces"),
  NOT_APPLICABLE("not applicable|n a|na|not applicable allowed|may be not applicable");

  private final String spellings;

  Property(String spellings) {
    this.spellings = spellings;
  }

  /** Its name as the portal itself writes it. */
  String heading() {
    return text("standards.property." + this);
  }

  static Optional<Property> named(String words) {
    var folded = Fold.of(words);
    return Arrays.stream(values()).filter(one -> folded.matches(one.spellings)).findFirst();
  }
}
