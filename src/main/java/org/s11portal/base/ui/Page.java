package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A screen: the way to it, one heading that asks its question, at most one sentence under it, then
 * its content. Calling {@link #heading} again, also after {@link #removeAll()}, replaces what
 * stands at the top.
 */
public abstract class Page extends Div implements HasDynamicTitle {

  private final Div crumbs = new Div();
  private final H1 title = new H1();
  private final Div actions = new Div();
  private final Paragraph lead = new Paragraph();
  private final Div top = new Div();

  protected Page() {
    addClassName("page");
    top.addClassName("page-top");
    crumbs.addClassName("page-crumbs");
    actions.addClassName("page-actions");
    lead.addClassName("page-lead");
    // Focus goes here when the screen changes, so that a screen reader says where one is.
    title.getElement().setAttribute("tabindex", "-1");
    var row = new Div(title, actions);
    row.addClassName("page-heading");
    top.add(crumbs, row, lead);
    crumbs.setVisible(false);
    actions.setVisible(false);
    lead.setVisible(false);
  }

  /** The question this screen answers, with what can be done about all of it at the right. */
  protected void heading(String words, Component... toTheRight) {
    putOnTop();
    title.setText(words);
    actions.removeAll();
    actions.add(toTheRight);
    actions.setVisible(toTheRight.length > 0);
  }

  /** The way here, from the screen furthest away. */
  protected void crumbs(Crumb... way) {
    putOnTop();
    crumbs.removeAll();
    crumbs.add(new Crumbs(way));
    crumbs.setVisible(way.length > 0);
  }

  /** One quiet sentence under the heading. */
  protected void lead(String words) {
    putOnTop();
    lead.setText(words);
    lead.setVisible(!words.isBlank());
  }

  /** Says where one is now, when the screen stays and only what it shows has changed. */
  protected void focusHeading() {
    title.getElement().executeJs("this.focus({preventScroll: true}); scrollTo(0, 0)");
  }

  private void putOnTop() {
    if (top.getParent().isEmpty()) {
      addComponentAsFirst(top);
    }
  }

  @Override
  public String getPageTitle() {
    var product = text("base.product");
    return title.getText().isBlank() ? product : text("base.title", title.getText(), product);
  }
}
