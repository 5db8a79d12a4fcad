package org.s11portal.audit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.UserId;

/** Finds whom a text mentions: an @ followed by the whole name of a colleague. */
final class Mentions {

  private Mentions() {}

  /** Only these people can be mentioned; a name that goes on is another name. */
  static List<UserId> in(String words, Collection<PersonDetail> colleagues) {
    var text = words.toLowerCase(Locale.UK);
    return colleagues.stream()
        .filter(person -> mentions(text, "@" + person.name().toLowerCase(Locale.UK)))
        .map(PersonDetail::user)
        .toList();
  }

  private static boolean mentions(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      var end = at + name.length();
      if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
        return true;
      }
    }
    return false;
  }
}
