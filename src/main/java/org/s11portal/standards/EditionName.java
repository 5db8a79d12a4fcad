package org.s11portal.standards;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.s11portal.base.Refused;

/** What an edition is called: a word for its address, which no other edition has, and a title. */
record EditionName(String edition, String title) {

  private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,19}");

  /** Addresses of other screens, which an edition must not stand in the way of. */
  private static final Set<String> ADDRESSES = Set.of("editions", "import");

  void requireFree(Predicate<String> taken) {
    if (!WORD.matcher(edition).matches() || ADDRESSES.contains(edition)) {
      throw new Refused("standards.refused.editionWord", edition);
    }
    requireTitle(title);
    if (taken.test(edition)) {
      throw new Refused("standards.refused.exists", edition);
    }
  }

  static void requireTitle(String title) {
    if (title.isBlank() || title.length() > Lengths.TITLE) {
      throw new Refused("standards.refused.title", Lengths.TITLE);
    }
  }
}
