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

  /** Of a screen that is known, opened only for where their links lead. */
  private static final int FURTHER = 20;

  /** Links that lead to a screen: not to a file, not out of the portal. */
  private static final String LINKS =
      "links => links.filter(a => !a.hasAttribute('download') && a.origin === location.origin)"
          + ".map(a => a.pathname)";

  private final Person person;
  private final Screens screens;
  private final Set<String> telling;
  private final Deque<String> ahead = new ArrayDeque<>();
  private final Deque<String> spare = new ArrayDeque<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, Integer> opened = new HashMap<>();

  /**
   * @param telling addresses worth a look of their own when a link leads there, since they lead on
   *     to screens that other examples of the same screen do not
   */
  Walk(Person person, Screens screens, Set<String> telling) {
    this.person = person;
    this.screens = screens;
    this.telling = telling;
  }

  /**
   * Looks at everything within reach; what the look finds wrong comes back with its address.
   *
   * @param open the screens that should be: while one is missing, more links are followed
   */
  List<String> lookingFor(Set<String> open, Look look) {
    var found = new ArrayList<String>();
    note(List.of(URI.create(person.page().url()).getPath()));
    links();
    do {
      while (!ahead.isEmpty()) {
        var path = ahead.removeFirst();
        var screen = screenAt(path);
        if (telling.contains(path) || seen.getOrDefault(screen, 0) < EXAMPLES) {
          seen.merge(screen, 1, Integer::sum);
          person.opens(path);
          links();
          look.at(person.page()).forEach(wrong -> found.add("/" + path + " " + wrong));
        } else {
          spare.addLast(path);
        }
      }
      if (!seen.keySet().containsAll(open)) {
        openOneMore();
      }
    } while (!ahead.isEmpty());
    return found;
  }

  /** Opens what is left over, until that leads somewhere new. */
  private void openOneMore() {
    while (ahead.isEmpty() && !spare.isEmpty()) {
      var path = spare.removeFirst();
      if (opened.merge(screenAt(path), 1, Integer::sum) <= FURTHER) {
        person.opens(path);
        links();
      }
    }
  }

  private String screenAt(String path) {
    return screens.at(path).map(Screen::address).orElseThrow();
  }

  /** The screens it has come to, as the routes have them. */
  Set<String> seen() {
    return Set.copyOf(seen.keySet());
  }

  @SuppressWarnings("unchecked")
  private void links() {
    note((List<String>) person.page().locator("a[href]").evaluateAll(LINKS));
  }

  /** Other screens before further examples of one that is known; each in the page’s order. */
  private void note(Collection<String> paths) {
    var first = new ArrayList<String>();
    for (var address : paths) {
      var path = address.substring(1);
      screens
          .at(path)
          .filter(screen -> known.add(path))
          .ifPresent(screen -> (comesFirst(path, screen) ? first : ahead).addLast(path));
    }
    first.reversed().forEach(ahead::addFirst);
  }

  private boolean comesFirst(String path, Screen screen) {
    return telling.contains(path) || !seen.containsKey(screen.address());
  }

  /** What is wrong with the page as it stands, one line each. */
  interface Look {
    List<String> at(Page page);
  }
}
