package org.s11portal.journey;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.s11portal.journey.Screens.Screen;

/**
 * Follows links from screen to screen, as a person would who wants to have seen everything, and
 * looks at a few examples of each screen.
 */
final class Walk {

  private static final int EXAMPLES = 2;

  /** Links that lead to a screen: not to a file, not out of the portal. */
  private static final String LINKS =
      "links => links.filter(a => !a.hasAttribute('download') && a.origin === location.origin)"
          + ".map(a => a.pathname)";

  private final Person person;
  private final Screens screens;
  private final Deque<String> ahead = new ArrayDeque<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> seen = new HashMap<>();

  Walk(Person person, Screens screens) {
    this.person = person;
    this.screens = screens;
  }

  /** Looks at everything within reach; what the look finds wrong comes back with its address. */
  List<String> lookingFor(Look look) {
    var found = new ArrayList<String>();
    note(List.of(URI.create(person.page().url()).getPath()));
    links();
    while (!ahead.isEmpty()) {
      var path = ahead.removeFirst();
      var screen = screens.at(path).map(Screen::address).orElseThrow();
      if (seen.getOrDefault(screen, 0) < EXAMPLES) {
        seen.merge(screen, 1, Integer::sum);
        person.opens(path);
        links();
        look.at(person.page()).forEach(wrong -> found.add("/" + path + " " + wrong));
      }
    }
    return found;
  }

  /** The screens it has come to, as the routes have them. */
  Set<String> seen() {
    return Set.copyOf(seen.keySet());
  }

  @SuppressWarnings("unchecked")
  private void links() {
    note((List<String>) person.page().locator("a[href]").evaluateAll(LINKS));
  }

  /** Other screens before further examples of one that is known. */
  private void note(Collection<String> paths) {
    for (var address : paths) {
      var path = address.substring(1);
      screens
          .at(path)
          .filter(screen -> known.add(path))
          .ifPresent(
              screen -> {
                if (seen.containsKey(screen.address())) {
                  ahead.addLast(path);
                } else {
                  ahead.addFirst(path);
                }
              });
    }
  }

  /** What is wrong with the page as it stands, one line each. */
  interface Look {
    List<String> at(Page page);
  }
}
