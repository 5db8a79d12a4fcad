package org.s11portal.base.ui.help;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.PrintButton;

/** How to do things here, in plain words: what the reader does first, then what others do. */
@Route(value = HelpView.ADDRESS, layout = MainLayout.class)
@PermitAll
@Menu(title = "base.help.menu", order = 90)
public class HelpView extends Page {

  static final String ADDRESS = "help";

  HelpView(AuthenticationContext reader) {
    var held = reader.getGrantedRoles();
    var topics =
        Arrays.stream(HelpTopic.values())
            .sorted(Comparator.comparing((HelpTopic topic) -> !topic.isFor(held)))
            .toList();
    heading(text("base.help.title"), new PrintButton(text("base.print.page")));
    lead(text("base.help.lead"));
    add(contents(topics));
    topics.forEach(topic -> add(new HelpCard(topic, topic.isFor(held))));
  }

  private static Nav contents(List<HelpTopic> topics) {
    var list = new UnorderedList();
    topics.stream()
        .map(topic -> new Anchor(ADDRESS + "#" + topic.anchor(), topic.title()))
        .map(ListItem::new)
        .forEach(list::add);
    var nav = new Nav(list);
    nav.setAriaLabel(text("base.help.contents"));
    nav.addClassName("no-print");
    return nav;
  }
}
