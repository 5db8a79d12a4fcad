package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The way to every part a person may open. It knows no feature: routes say by their annotations
 * what they are called, where they stand and who may enter.
 */
class MainMenu extends Nav {

  private final Map<String, Anchor> links = new LinkedHashMap<>();

  MainMenu() {
    addClassName("menu");
    setAriaLabel(text("base.menu"));
    var list = new UnorderedList();
    for (var entry : MenuConfiguration.getMenuEntries()) {
      var link = new Anchor(path(entry), text(entry.title()));
      links.put(path(entry), link);
      list.add(new ListItem(link));
    }
    add(list);
  }

  /** The address of the first part this person may open. */
  static Optional<String> first() {
    return MenuConfiguration.getMenuEntries().stream().map(MainMenu::path).findFirst();
  }

  /** Marks the entry under which an address lies: the longest that it begins with. */
  void mark(String address) {
    links.values().forEach(link -> link.getElement().removeAttribute("aria-current"));
    nearest(links.keySet(), address)
        .map(links::get)
        .ifPresent(link -> link.getElement().setAttribute("aria-current", "page"));
  }

  static Optional<String> nearest(Collection<String> paths, String address) {
    return paths.stream()
        .filter(path -> address.equals(path) || address.startsWith(path + "/"))
        .max(Comparator.comparingInt(String::length));
  }

  private static String path(MenuEntry entry) {
    return entry.path().replaceFirst("^/+", "");
  }
}
