package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The shell every screen stands in: the way around at the left, the screen at the right. */
@PermitAll
@Uses(Palette.class)
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

  private static final String MAIN = "main";
  private static final String EXPANDED = "aria-expanded";

  private final MainMenu menu = new MainMenu();
  private final Div localMenu = new Div();
  private final Main main = new Main();
  private final NativeButton menuButton = new NativeButton(text("base.menu"));
  private final Div side = new Div();
  private @Nullable Class<?> shown;

  MainLayout(WhoAmI me) {
    addClassName("shell");
    main.setId(MAIN);
    main.getElement().setAttribute("tabindex", "-1");
    side.addClassName("side");
    localMenu.addClassName("local-menu");
    side.add(brand(), menu, localMenu);
    if (me.isSignedIn()) {
      side.add(new SignedInAs(me));
    }
    add(skipLink(), side, main);
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.getElement().appendChild(content.getElement());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    menu.mark(event.getLocation().getPath());
    open(false);
    var screen = event.getActiveChain().getFirst();
    localMenu.removeAll();
    if (screen instanceof HasLocalMenu neighbours) {
      neighbours.localMenu().ifPresent(localMenu::add);
    }
    localMenu.setVisible(localMenu.getComponentCount() > 0);
    var now = screen.getClass();
    if (shown != null && shown != now) {
      main.getElement()
          .executeJs(
              "(this.querySelector('h1') || this).focus({preventScroll: true}); scrollTo(0, 0)");
    }
    shown = now;
  }

  private Header brand() {
    var home = new Anchor("", text("base.product"));
    home.addClassName("brand");
    menuButton.addClassName("menu-button");
    menuButton.addClickListener(
        click -> open(!"true".equals(menuButton.getElement().getAttribute(EXPANDED))));
    open(false);
    return new Header(home, menuButton);
  }

  /** Only a phone looks at this: elsewhere the menu always stands open. */
  private void open(boolean open) {
    menuButton.getElement().setAttribute(EXPANDED, Boolean.toString(open));
    side.setClassName("open", open);
  }

  private static Span skipLink() {
    var skip = new Span(new JumpLink(MAIN, text("base.skip")));
    skip.addClassName("skip");
    return skip;
  }
}
